using AiTalent.Api.Accounts;
using AiTalent.Api.Mail;
using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;
using AiTalent.EventStore;
using AiTalent.ReadModel.Staff;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Erasure;

/// <summary>Erases a person at the request of an authorised actor; longer work is left to <see cref="ErasureSteps"/>.</summary>
internal sealed class PersonErasure(AccountsContext context, AccountShell shell, AccountMails mails, StaffQueries staff, IPeopleStore people, IGrainFactory grains)
{
    private const int AtOnce = 500;

    public async Task<Outcome<LearnerState>> EraseAsync(CommandContext asked, Guid learnerId, CancellationToken cancellationToken)
    {
        var account = await context.Users.SingleOrDefaultAsync(account => account.LearnerId == learnerId, cancellationToken);
        var holdsRoles = account is not null && (await staff.OfAccountAsync(account.Id, cancellationToken)).Count > 0;
        var outcome = await grains.GetGrain<ILearnerGrain>(learnerId).Erase(new ErasePerson(asked, learnerId, holdsRoles));
        // For a person who has not registered yet, the account is all there is, and they may delete it.
        var isAccountAlone = outcome.Refusal == Definitions.NotFound && asked.Actor.LearnerId == learnerId;
        if (outcome.Refusal is not null && !isAccountAlone)
            return outcome;
        if (account is { ErasedAt: null })
            mails.Erased(account);
        await shell.EmptyAsync(account, learnerId, cancellationToken);
        return outcome with { Refusal = null };
    }

    /// <summary>Empties accounts restored from a backup, of persons who were erased after it was made.</summary>
    public async Task EmptyAgainAsync(CancellationToken cancellationToken)
    {
        foreach (var erased in (await people.ReadErasuresAsync(cancellationToken)).Select(erasure => erasure.Subject).Chunk(AtOnce))
        {
            foreach (var account in await context.Users.Where(account => erased.Contains(account.LearnerId) && account.ErasedAt == null).ToListAsync(cancellationToken))
                await shell.EmptyAsync(account, account.LearnerId, cancellationToken);
        }
    }
}
