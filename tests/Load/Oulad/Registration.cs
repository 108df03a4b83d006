using AiTalent.Application;

namespace AiTalent.Load.Oulad;

public enum FinalResult
{
    Distinction,
    Pass,
    Fail,
    Withdrawn,
}

/// <summary>Represents one student in one presentation of the data set.</summary>
/// <param name="RegisteredOn">Days from the first day; null if the data set has none.</param>
/// <param name="UnregisteredOn">Days from the first day; null if the data set has none.</param>
internal sealed record Registration(
    Presentation Presentation, int Student, string Gender, string Region, FinalResult Result, int? RegisteredOn, int? UnregisteredOn)
{
    public bool IsPassed => Result is FinalResult.Pass or FinalResult.Distinction;

    /// <summary>
    /// The day on which the platform records the enrolment: the registration day or, if it is missing, the day after the presentation's
    /// last.
    /// </summary>
    public int EnrolledOn => RegisteredOn ?? Presentation.DayAfterLast;

    /// <summary>
    /// The day on which the platform records the withdrawal; null if there was none. A withdrawal that has no date, belongs to a
    /// registration without one, or is after the last day takes effect on the day after the presentation's last, when all of the
    /// presentation ends.
    /// </summary>
    public int? WithdrawnOn => UnregisteredOn is { } day
        ? RegisteredOn is null ? Presentation.DayAfterLast : Math.Min(day, Presentation.DayAfterLast)
        : Result == FinalResult.Withdrawn ? Presentation.DayAfterLast : null;

    /// <summary>
    /// The day on which the platform records the result; null for a learner who withdrew. It replaces a withdrawal that the data set also
    /// has.
    /// </summary>
    public int? FinishedOn => Result == FinalResult.Withdrawn ? null : Presentation.DayAfterLast;
}
