using AiTalent.EventStore;

namespace AiTalent.Api.Mail;

internal static class MailExtensions
{
    public static IServiceCollection AddMail(this IServiceCollection services, MailOptions options, StorageOptions storage)
    {
        services.AddSingleton(options);
        services.AddSingleton<IMailCarrier>(provider => options.IsFolder
            ? new FolderCarrier(Path.Combine(Path.GetFullPath(storage.DataFolder), "outbox"), provider.GetRequiredService<TimeProvider>())
            : new SmtpCarrier(options));
        services.AddHostedService<MailSender>();
        services.AddSingleton<SiteAddress>();
        services.AddScoped<AccountMails>();
        return services;
    }
}
