using AiTalent.Application.Site;
using AiTalent.EventStore;

namespace AiTalent.Api.Mail;

internal static class MailExtensions
{
    public static IServiceCollection AddMail(this IServiceCollection services, MailOptions options, StorageOptions storage)
    {
        services.AddSingleton(options);
        services.AddSingleton<IMailTransport>(provider => options.IsFolder
            ? new FolderMailTransport(Path.Combine(Path.GetFullPath(storage.DataFolder), "outbox"), provider.GetRequiredService<TimeProvider>())
            : new SmtpMailTransport(options));
        services.AddHostedService<MailSender>();
        services.AddSingleton<ISiteUrl, SiteUrl>();
        services.AddScoped<AccountMails>();
        return services;
    }
}
