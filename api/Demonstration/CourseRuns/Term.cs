namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>Represents a term of one of two timetables that are a month apart, so that runs begin and end in every month.</summary>
internal readonly record struct Term(int Timetable, int Number)
{
    public const int LastNumber = 10;

    /// <summary>Days from the Monday of the first week to the Friday of the eighth.</summary>
    public const int Length = 53;

    private const int First = -505;
    private const int Distance = 61;
    private const int Shift = 30;

    /// <summary>Approximate number of days from today; each run begins in the week around it.</summary>
    public int StartsIn => First + (Distance * Number) + (Shift * Timetable);

    public Term Later(int terms) => this with { Number = Number + terms };
}
