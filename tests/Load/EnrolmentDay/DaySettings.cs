namespace AiTalent.Load.EnrolmentDay;

/// <param name="WarmUp">Students of another run who come first, so that no figure includes run-time compilation.</param>
/// <param name="IsTimed">True if the measured times are compared with the target.</param>
internal sealed record DaySettings(int Students, int Seats, int InFlight, int WarmUp, bool IsTimed)
{
    public static DaySettings From(Options options)
    {
        var students = options.Number("students", 5_000);
        return new DaySettings(
            students, options.Number("seats", students * 2 / 5), options.Number("in-flight", 128), options.Number("warm-up", 1_000), !options.Has("untimed"));
    }
}
