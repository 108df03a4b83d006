using AiTalent.Api.Accounts.Consents;
using AiTalent.Api.Accounts.Invitations;
using AiTalent.Api.Mail;
using AiTalent.Api.Notifications;
using AiTalent.Api.Privacy.Accesses;
using AiTalent.Api.Privacy.Downloads;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts;

/// <summary>
/// Represents the accounts database: <c>accounts.db</c> in the data folder, or the schema <c>accounts</c> on PostgreSQL. Numbered scripts
/// create its tables.
/// </summary>
internal sealed class AccountsContext(DbContextOptions<AccountsContext> options)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    public const string Schema = "accounts";

    public DbSet<QueuedMail> Mails => Set<QueuedMail>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Access> Accesses => Set<Access>();

    public DbSet<Download> Downloads => Set<Download>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<NotificationPreference> NotificationPreferences => Set<NotificationPreference>();

    public DbSet<OfferReminder> OfferReminders => Set<OfferReminder>();

    public DbSet<NotificationCheckpoint> NotificationCheckpoints => Set<NotificationCheckpoint>();

    public DbSet<LogBinding> LogBindings => Set<LogBinding>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        if (Database.IsNpgsql())
            builder.HasDefaultSchema(Schema);
        builder.Ignore<IdentityUserClaim<Guid>>();
        builder.Entity<Account>().ToTable("Accounts");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("AccountTokens");
        builder.Entity<QueuedMail>().ToTable("Mails");
        builder.Entity<LogBinding>().ToTable("LogBindings");
        builder.Entity<Consent>().ToTable("Consents");
        builder.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("Invitations");
            invitation.Property(one => one.Role).HasConversion<string>();
            invitation.Property(one => one.InvitedByRole).HasConversion<string>();
        });
        builder.Entity<Access>(access =>
        {
            access.ToTable("Accesses");
            access.HasKey(one => new { one.SubjectId, one.Hour, one.ActorId, one.Reason });
            access.Property(one => one.ActorRole).HasConversion<string>();
        });
        builder.Entity<Download>().ToTable("Downloads").HasKey(one => one.AccountId);
        NotificationTables.Add(builder);
        builder.Entity<DataProtectionKey>().ToTable("DataProtectionKeys");
    }
}
