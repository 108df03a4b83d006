using AiTalent.Api.Accounts;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Staff;
using AiTalent.Web.Learners;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Learners;

internal sealed class WhoActedReader(AccountsContext accounts, StaffQueries staff, InstitutionQueries institutions) : IWhoActed
{
    private const string ProgramPrefix = "client:";

    public async Task<IReadOnlyDictionary<string, WhoActed>> FindAsync(IReadOnlyCollection<string> actors, Guid learnerId, CancellationToken cancellationToken)
    {
        var ids = actors.Select(Actor.AccountOf).OfType<Guid>().ToList();
        var own = await accounts.Users.AsNoTracking().Where(account => ids.Contains(account.Id) && account.LearnerId == learnerId)
            .Select(account => account.Id).ToListAsync(cancellationToken);
        var told = new Dictionary<string, WhoActed>(actors.Count);
        foreach (var actor in actors)
        {
            told[actor] = Actor.AccountOf(actor) is { } account
                ? own.Contains(account) ? new WhoActed(ActingPart.Learner) : await OfStaffAsync(account, cancellationToken)
                : actor.StartsWith(ProgramPrefix, StringComparison.Ordinal) ? new WhoActed(ActingPart.Program, Program: actor[ProgramPrefix.Length..])
                : new WhoActed(ActingPart.Platform);
        }

        return told;
    }

    private async Task<WhoActed> OfStaffAsync(Guid account, CancellationToken cancellationToken)
    {
        if (await staff.OfAccountAsync(account, cancellationToken) is not [.., var held])
            return new WhoActed(ActingPart.Staff);
        var institution = held.InstitutionId is { } id ? await institutions.FindAsync(id, cancellationToken) : null;
        return new WhoActed(ActingPart.Staff, held.Role, institution?.Definition.Name);
    }
}
