using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.CourseRuns;

/// <summary>Translates <see cref="CourseRunDefinition.PhaseAt"/> to SQL.</summary>
internal static class PhaseCondition
{
    private const string Today = "(CASE r.time_zone WHEN 'Asia/Seoul' THEN @todayInKorea ELSE @todayInVietNam END)";
    private const string IsOpen = "(r.opens_at <= @phaseAt AND r.closes_at > @phaseAt)";

    public static string Of(RunPhase phase) => phase == RunPhase.Cancelled ? "(r.is_cancelled = 1)" : $"({OfTime(phase)} AND r.is_cancelled = 0)";

    private static string OfTime(RunPhase phase) => phase switch
    {
        RunPhase.Upcoming => $"(r.starts_on > {Today} AND NOT {IsOpen} AND r.ends_on >= {Today})",
        RunPhase.Open => $"({IsOpen} AND r.ends_on >= {Today})",
        RunPhase.Running => $"(r.starts_on <= {Today} AND r.ends_on >= {Today} AND NOT {IsOpen})",
        RunPhase.Ended => $"(r.ends_on < {Today})",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Not a phase of a run."),
    };

    public static (string Name, object? Value)[] At(DateTimeOffset at) =>
    [
        ("phaseAt", DatabaseTime.ToMicroseconds(at)), ("todayInVietNam", Day(at, 7)), ("todayInKorea", Day(at, 9)),
    ];

    private static int Day(DateTimeOffset at, int hours) => DayColumn.Of(DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(hours)).DateTime));
}
