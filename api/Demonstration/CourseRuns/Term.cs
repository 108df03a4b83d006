namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>A term of one of two timetables that are a month apart, so that something begins and ends in every month.</summary>
internal readonly record struct Term(int Timetable, int Number)
{
    public const int LastNumber = 10;

    /// <summary>From the Monday of its first week to the Friday of its eighth.</summary>
    public const int Length = 53;

    private const int First = -505;
    private const int Distance = 61;
    private const int Shift = 30;

    /// <summary>Days from today, by and large: each run begins in a week around it.</summary>
    public int StartsIn => First + (Distance * Number) + (Shift * Timetable);

    public Term Later(int terms) => this with { Number = Number + terms };
}
