using AiTalent.Contracts.Recounts;
using AiTalent.ReadModel.Verification;

namespace AiTalent.Grains.Recounts;

/// <summary>What is told of a verification; a broken model has many differences, of which the first tell enough.</summary>
internal static class RecountReports
{
    private const int Told = 50;

    public static RecountReport Of(VerificationReport report) => new(
        report.Position, report.Events, report.Checks, report.Found,
        [.. report.Findings.Take(Told).Select(one => new RecountDifference(one.Kind, one.Key, one.Day, one.Measure, one.Expected, one.Actual))]);
}
