using AiTalent.Application;

namespace AiTalent.Load.Oulad;

public enum FinalResult
{
    Distinction,
    Pass,
    Fail,
    Withdrawn,
}

/// <summary>One student in one presentation, as the data set tells it.</summary>
/// <param name="RegisteredOn">Days from the first day; null where the data set has none.</param>
/// <param name="UnregisteredOn">Days from the first day; null where the data set has none.</param>
internal sealed record Registration(
    Presentation Presentation, int Student, string Gender, string Region, FinalResult Result, int? RegisteredOn, int? UnregisteredOn)
{
    public bool IsPassed => Result is FinalResult.Pass or FinalResult.Distinction;

    /// <summary>When the platform is told that the enrolment began: on its day, or without one on the day after the presentation's last.</summary>
    public int EnrolledOn => RegisteredOn ?? Presentation.DayAfterLast;

    /// <summary>
    /// When the platform is told that it was withdrawn; null where it was not. A withdrawal without a date, or of a registration without
    /// one, or after the last day, takes effect on the day after the presentation's last, when everything of the presentation ends.
    /// </summary>
    public int? WithdrawnOn => UnregisteredOn is { } day
        ? RegisteredOn is null ? Presentation.DayAfterLast : Math.Min(day, Presentation.DayAfterLast)
        : Result == FinalResult.Withdrawn ? Presentation.DayAfterLast : null;

    /// <summary>When the platform is told a result; null for who withdrew. It replaces a withdrawal that the data set also has.</summary>
    public int? FinishedOn => Result == FinalResult.Withdrawn ? null : Presentation.DayAfterLast;
}
