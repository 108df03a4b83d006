using AiTalent.Contracts.Recounts;
using AiTalent.ReadModel.Verification;

namespace AiTalent.Grains.Recounts;

/// <summary>
/// Builds the report of a verification. It is limited to the first differences, because a broken model has many.
/// </summary>
internal static class RecountReports
{
    private const int MaxReported = 50;

    public static RecountReport Of(VerificationReport report) => new(
        report.Position, report.Events, report.Checks, report.Found,
        [.. report.Findings.Take(MaxReported).Select(one => new RecountDifference(one.Kind, one.Key, one.Day, one.Measure, one.Expected, one.Actual))]);
}
