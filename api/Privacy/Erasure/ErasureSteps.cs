using AiTalent.Api.Accounts;
using AiTalent.Api.Notifications;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;
using AiTalent.EventStore;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Erasure;

/// <summary>
/// Erases the persons of emptied accounts in all other stores, and then the accounts. Each step is idempotent, so a crash between two steps
/// leaves nothing behind.
/// </summary>
internal sealed class ErasureSteps(
    AccountsContext context, IPeopleStore people, IGrainFactory grains, NotificationErasure notifications)
{
    private const int AtOnce = 500;

    /// <summary>Returns the emptied accounts, oldest first.</summary>
    public Task<List<Guid>> WaitingAsync(CancellationToken cancellationToken) =>
        context.Users.Where(account => account.ErasedAt != null).OrderBy(account => account.ErasedAt).Select(account => account.Id).Take(AtOnce).ToListAsync(cancellationToken);

    public async Task FinishAsync(Guid accountId, CancellationToken cancellationToken)
    {
        if (await context.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Id == accountId, cancellationToken) is not { } account)
            return;
        await EraseAsync(account, cancellationToken);
        await notifications.ForgetAsync(account.LearnerId, cancellationToken);
        await context.Accesses.Where(access => access.SubjectId == account.LearnerId).ExecuteDeleteAsync(cancellationToken);
        await context.Users.Where(other => other.Id == accountId).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task EraseAsync(Account account, CancellationToken cancellationToken)
    {
        var learner = account.LearnerId;
        var actor = Actor.Person(Actor.IdOf(account.Id), Role.Learner, learnerId: learner);
        await grains.GetGrain<ILearnerGrain>(learner).Erase(new ErasePerson(new CommandContext(actor), learner));
        // Includes people who never registered, so that a backup does not restore the account.
        await people.EraseAsync(learner, cancellationToken);
    }
}
