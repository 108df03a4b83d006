using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Programmes;

namespace AiTalent.Web.Cohorts;

/// <summary>Lists the cohorts that the actor manages, with the names of their programmes.</summary>
public sealed class CohortList(CohortQueries cohorts, ProgrammeQueries programmes)
{
    public async Task<(Page<ListedCohort>? Page, Refusal? Refusal)> ReadAsync(Actor actor, PageRequest page, CancellationToken cancellationToken)
    {
        if (ReadPolicy.CheckCohorts(actor, actor.InstitutionId) is { } refusal)
            return (null, refusal);
        var found = await cohorts.ListAsync(actor.InstitutionId, page, cancellationToken);
        var ids = found.Items.Select(one => one.Definition.ProgrammeId).OfType<Guid>().Distinct().ToList();
        var names = (await programmes.FindAsync(ids, cancellationToken)).ToDictionary(one => one.Id, one => one.Definition.Name);
        return (new Page<ListedCohort>([.. found.Items.Select(one => new ListedCohort(one, NameOf(one)))], found.NextCursor, found.Position, found.SetAside), null);

        LocalizedText? NameOf(CohortView one) => one.Definition.ProgrammeId is { } id ? names.GetValueOrDefault(id) : null;
    }
}

/// <param name="Programme">The name of the programme; null if the cohort has none.</param>
public sealed record ListedCohort(CohortView Cohort, LocalizedText? Programme);
