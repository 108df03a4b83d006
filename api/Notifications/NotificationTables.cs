using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Notifications;

internal static class NotificationTables
{
    public static void Add(ModelBuilder builder)
    {
        builder.Entity<Notification>(notification =>
        {
            notification.ToTable("Notifications");
            notification.Property(one => one.Kind).HasConversion<string>();
        });
        builder.Entity<NotificationPreference>(preference =>
        {
            preference.ToTable("NotificationPreferences").HasKey(one => new { one.AccountId, one.Kind });
            preference.Property(one => one.Kind).HasConversion<string>();
        });
        builder.Entity<OfferReminder>().ToTable("OfferReminders").HasKey(one => new { one.LearnerId, one.RunId, one.Until });
        builder.Entity<NotificationCheckpoint>().ToTable("NotificationCheckpoints");
    }
}
