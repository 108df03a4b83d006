using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Partnerships;

namespace AiTalent.Web.Partnerships;

/// <summary>
/// Represents seats pledged, allotted to runs, and taken by learners: each at most the preceding value.
/// </summary>
public readonly record struct SeatSums(long Pledged, long Allotted, long Used)
{
    public static SeatSums Of(IEnumerable<PledgeView> pledges)
    {
        var seats = pledges.Where(pledge => pledge.Kind == PledgeKind.Seats).ToList();
        return new(seats.Sum(pledge => (long)pledge.Amount), seats.Sum(pledge => (long)pledge.Allotted), seats.Sum(pledge => (long)pledge.Used));
    }
}
