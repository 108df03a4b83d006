using System.Text.Json.Serialization;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Totals;

namespace AiTalent.Api.Totals;

/// <summary>Represents the measures of one key.</summary>
/// <param name="Key">A country, a province as VN:01, an id, or a day.</param>
/// <param name="Hidden">True if no measure may be shown. A single measure that may not be shown is also null.</param>
internal sealed record Figures(
    string Key, LocalizedText? Name, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Hidden,
    long? Enrolled, long? Waitlisted, long? Offered, long? Completed, long? Failed, long? Withdrawn, long? NotPlaced, long? NoResult, long? Cancelled, long? Learners, long? ActiveLearners,
    long? Credentials, long? Certified, long? Engineers)
{
    public static Figures From(ReportCell cell)
    {
        var m = cell.Measures;
        return new(cell.Key, cell.Name, m == ShownMeasures.Hidden, m.Enrolled, m.Waitlisted, m.Offered, m.Completed, m.Failed, m.Withdrawn, m.NotPlaced, m.NoResult, m.Cancelled, m.Learners,
            m.ActiveLearners, m.Credentials, m.Certified, m.Engineers);
    }
}
