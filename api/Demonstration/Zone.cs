namespace AiTalent.Api.Demonstration;

/// <summary>Represents the time zone of an institution. Neither country has daylight saving time.</summary>
internal sealed record Zone(string Name, TimeSpan Offset)
{
    private static readonly Zone VietNam = new("Asia/Ho_Chi_Minh", TimeSpan.FromHours(7));
    private static readonly Zone Korea = new("Asia/Seoul", TimeSpan.FromHours(9));

    public static Zone Of(string country) => country == "KR" ? Korea : VietNam;

    public DateTimeOffset At(DateOnly day, int hour, int minute = 0) =>
        new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, minute)), Offset).ToUniversalTime();
}
