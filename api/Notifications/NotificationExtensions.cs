using AiTalent.Web.Notifications;

namespace AiTalent.Api.Notifications;

internal static class NotificationExtensions
{
    /// <summary>Adds the services that create, list and configure notifications.</summary>
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddSingleton<Subjects>();
        services.AddSingleton<RunDates>();
        services.AddSingleton<LogTail>();
        services.AddSingleton<LogNotifier>();
        services.AddSingleton<OfferReminders>();
        services.AddSingleton<INotificationList, NotificationList>();
        services.AddScoped<Recipients>();
        services.AddScoped<NotificationMails>();
        services.AddScoped<NotificationDispatcher>();
        services.AddScoped<NotificationErasure>();
        services.AddScoped<INotificationChoices, NotificationChoices>();
        services.AddHostedService<NotificationService>();
        return services;
    }
}
