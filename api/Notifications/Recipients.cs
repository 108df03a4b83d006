using AiTalent.Api.Accounts;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Notifications;
using AiTalent.Web.Demonstration;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Notifications;

/// <summary>Finds learners who can be notified: those with an account, and the demonstration users.</summary>
internal sealed class Recipients(AccountsContext context, IServiceProvider services)
{
    /// <summary>Returns the learners who can be notified, by their learner ids.</summary>
    public async Task<IReadOnlyDictionary<Guid, Recipient>> FindAsync(IEnumerable<Guid> learners, CancellationToken cancellationToken)
    {
        var found = (services.GetService<IDemonstrationPeople>()?.All ?? []).Where(person => person.LearnerId is not null)
            .ToDictionary(person => person.LearnerId!.Value, person => new Recipient(null, [], person.ActorId));
        // A single parameter for any number of ids: result imports bring thousands at once.
        var ids = learners.Distinct().ToList();
        var accounts = await context.Users.AsNoTracking().Where(account => EF.Parameter(ids).Contains(account.LearnerId) && account.ErasedAt == null).ToListAsync(cancellationToken);
        if (accounts.Count == 0)
            return found;
        var owners = accounts.Select(account => account.Id).ToList();
        var preferences = (await context.NotificationPreferences.AsNoTracking()
            .Where(one => EF.Parameter(owners).Contains(one.AccountId)).ToListAsync(cancellationToken)).ToLookup(one => one.AccountId);
        foreach (var account in accounts)
            found[account.LearnerId] = new Recipient(account, [.. preferences[account.Id]], Actor.IdOf(account.Id));
        return found;
    }
}

/// <param name="Account">Null for a demonstration user.</param>
/// <param name="ActorId">The actor id of the learner.</param>
internal sealed record Recipient(Account? Account, IReadOnlyList<NotificationPreference> Preferences, string ActorId)
{
    public bool WantsInApp(NotificationKind kind) => Of(kind)?.InApp ?? true;

    /// <summary>True if the learner wants mails of this kind. Only confirmed addresses receive mail.</summary>
    public bool WantsByMail(NotificationKind kind) => Account is { EmailConfirmed: true } && (Of(kind)?.ByMail ?? true);

    private NotificationPreference? Of(NotificationKind kind) => Preferences.FirstOrDefault(one => one.Kind == kind);
}
