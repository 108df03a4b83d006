using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Regions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>Queries the pledged, allotted and used seats over all partnerships.</summary>
public sealed class SeatUseQueries(ReadDatabase database)
{
    public Task<SeatUseReport> ReadAsync(SeatUseQuery question, CancellationToken cancellationToken) => database.ReadAsync(
        session => ReadAsync(session, question), cancellationToken);

    private static async Task<SeatUseReport> ReadAsync(ReadSession session, SeatUseQuery question)
    {
        var (condition, parameters) = question.Status is { } status ? (" WHERE status = @status", new { status = (int)status }) : ("", null);
        var rows = await session.ListAsync<PartnershipListRow>($"SELECT * FROM partnership{condition}", parameters);
        var pledges = await PledgeUse.ReadAsync(session, [.. rows.Select(row => row.Id)]);
        var institutions = (await session.ListAsync<InstitutionNameRow>("SELECT id, kind, country, name_vi, name_ko, name_en FROM institution"))
            .ToDictionary(institution => institution.Id);
        var owners = (await session.ByIdsAsync<RunOwnerRow>(
                "SELECT id, institution_id FROM course_run WHERE id IN @ids",
                [.. pledges.SelectMany(one => one).SelectMany(pledge => pledge.Allotments).Select(allotment => allotment.CourseRunId)]))
            .ToDictionary(run => run.Id, run => run.InstitutionId);
        var shares = rows.SelectMany(row => SeatShare.Of(row.View([.. pledges[row.Id]]), question.By, owners, id => institutions.GetValueOrDefault(id)));
        var summed = shares.GroupBy(share => share.Key).Select(one => Sum(one.Key, one, question.By, institutions))
            .OrderByDescending(use => use.Pledged).ThenByDescending(use => use.Allotted).ThenBy(use => use.Key, StringComparer.Ordinal);
        return new SeatUseReport(session.Position, session.At, Whole(rows, pledges), [.. summed]);
    }

    private static SeatUse Sum(string key, IEnumerable<SeatShare> shares, SeatsBy by, Dictionary<Guid, InstitutionNameRow> institutions)
    {
        var all = shares.ToList();
        var institution = by == SeatsBy.Country ? null : institutions.GetValueOrDefault(Guid.Parse(key));
        return new SeatUse(
            key, by == SeatsBy.Country ? Countries.Find(key) : institution?.Name, institution?.Country, all.Select(share => share.PartnershipId).Distinct().Count(),
            all.Sum(share => share.Pledged), all.Sum(share => share.Allotted), all.Sum(share => share.Used));
    }

    private static SeatUse Whole(List<PartnershipListRow> rows, ILookup<Guid, PledgeView> pledges)
    {
        var all = rows.SelectMany(row => pledges[row.Id]).Where(pledge => pledge.Kind == PledgeKind.Seats).ToList();
        return new SeatUse("", null, null, rows.Count, all.Sum(pledge => (long)pledge.Amount), all.Sum(pledge => (long)pledge.Allotted), all.Sum(pledge => (long)pledge.Used));
    }

    private sealed class RunOwnerRow
    {
        public Guid Id { get; init; }

        public Guid InstitutionId { get; init; }
    }
}
