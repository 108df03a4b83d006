using AiTalent.Api.Accounts;
using AiTalent.Application.Learners;
using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Staff;
using AiTalent.Web.Demonstration;
using AiTalent.Web.Languages;
using AiTalent.Web.Learners;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Learners;

internal sealed class WhoActedReader(AccountsContext accounts, StaffQueries staff, InstitutionQueries institutions, IServiceProvider services) : IWhoActed
{
    private const string ProgramPrefix = "client:";

    public async Task<IReadOnlyDictionary<string, WhoActed>> FindAsync(
        IReadOnlyCollection<string> actors, Actor reader, Guid? learnerId, CancellationToken cancellationToken)
    {
        var ids = actors.Select(Actor.AccountOf).OfType<Guid>().ToList();
        var known = await accounts.Users.AsNoTracking().Where(account => ids.Contains(account.Id))
            .Select(account => new Known(account.Id, account.LearnerId, account.Email)).ToDictionaryAsync(account => account.Id, cancellationToken);
        var found = new Dictionary<string, WhoActed>(actors.Count);
        foreach (var actor in actors)
        {
            found[actor] = Actor.AccountOf(actor) is { } account
                ? known.GetValueOrDefault(account) is { } person && person.LearnerId == learnerId ? new WhoActed(ActingPart.Learner)
                    : OfDemonstration(actor) ?? await OfStaffAsync(account, known.GetValueOrDefault(account)?.Email, reader, cancellationToken)
                : actor.StartsWith(ProgramPrefix, StringComparison.Ordinal) ? new WhoActed(ActingPart.Program, Program: actor[ProgramPrefix.Length..])
                : new WhoActed(ActingPart.Platform);
        }

        return found;
    }

    /// <summary>Resolves the invented people of the demonstration, who have no roles in the log.</summary>
    private WhoActed? OfDemonstration(string actor) =>
        services.GetService<IDemonstrationPeople>()?.All.FirstOrDefault(person => person.ActorId == actor && person.LearnerId is null) is { } person
            ? new WhoActed(ActingPart.Staff, person.Role, person.Place, Name: person.Name.In(Language.Current.Code))
            : null;

    private async Task<WhoActed> OfStaffAsync(Guid account, string? name, Actor reader, CancellationToken cancellationToken)
    {
        if (await staff.OfAccountAsync(account, cancellationToken) is not [.., var held])
            return new WhoActed(ActingPart.Staff);
        var institution = held.InstitutionId is { } id ? await institutions.FindAsync(id, cancellationToken) : null;
        return new WhoActed(ActingPart.Staff, held.Role, institution?.Definition.Name, Name: ReadPolicy.CheckStaffNames(reader, held.InstitutionId) is null ? name : null);
    }

    private sealed record Known(Guid Id, Guid LearnerId, string? Email);
}
