using AiTalent.Domain.Partnerships;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>Represents the contribution of one partnership to one row of the overview.</summary>
internal sealed record SeatShare(string Key, Guid PartnershipId, long Pledged, long Allotted, long Used)
{
    /// <param name="owners">The institutions by course run.</param>
    public static IEnumerable<SeatShare> Of(
        PartnershipView partnership, SeatsBy by, IReadOnlyDictionary<Guid, Guid> owners, Func<Guid, InstitutionNameRow?> institutionOf)
    {
        var pledges = partnership.Pledges.Where(pledge => pledge.Kind == PledgeKind.Seats).ToList();
        return by switch
        {
            SeatsBy.Pledger => pledges.Select(pledge => OfPledge(partnership, pledge, pledge.InstitutionId.ToString())),
            SeatsBy.Country => pledges.Select(pledge => OfPledge(partnership, pledge, institutionOf(pledge.InstitutionId)?.Country ?? "")),
            SeatsBy.University => partnership.Definition.Parties.Where(party => institutionOf(party)?.Teaches is true)
                .Select(party => OfUniversity(partnership, pledges, party, owners)),
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, "Seats are not cut so."),
        };
    }

    private static SeatShare OfPledge(PartnershipView partnership, PledgeView pledge, string key) =>
        new(key, partnership.Id, pledge.Amount, pledge.Allotted, pledge.Used);

    private static SeatShare OfUniversity(PartnershipView partnership, IReadOnlyList<PledgeView> pledges, Guid university, IReadOnlyDictionary<Guid, Guid> owners)
    {
        var own = pledges.SelectMany(pledge => pledge.Allotments).Where(allotment => owners.GetValueOrDefault(allotment.CourseRunId) == university).ToList();
        return new SeatShare(
            university.ToString(), partnership.Id, pledges.Sum(pledge => (long)pledge.Amount),
            own.Sum(allotment => (long)allotment.Allotted),
            own.Sum(allotment => (long)allotment.Used));
    }
}
