using AiTalent.Application.Localization;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Languages;

namespace AiTalent.Web.University.CourseRuns;

/// <summary>
/// Reads the owners of reserved seats: the parties of their partnerships except the run's own institution.
/// </summary>
public sealed class BlockParties(PartnershipQueries partnerships, InstitutionQueries institutions)
{
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<string>>> OfAsync(CourseRunView run, CancellationToken cancellationToken)
    {
        var parties = new Dictionary<Guid, IReadOnlyList<string>>();
        foreach (var block in run.Blocks)
        {
            var others = (await partnerships.FindAsync(block.PartnershipId, cancellationToken))?.Definition.Parties.Where(party => party != run.Definition.InstitutionId);
            var known = await institutions.FindAsync([.. others ?? []], cancellationToken);
            parties[block.PartnershipId] = [.. known.Select(one => one.Definition.Name.In(Language.Current.Code)).Order(StringComparer.CurrentCulture)];
        }

        return parties;
    }
}
