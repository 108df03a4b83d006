namespace AiTalent.Application.Localization;

/// <summary>Represents a time zone that pages name beside a time, because readers are in two countries.</summary>
public sealed class NamedZone
{
    private readonly TimeZoneInfo _zone;
    private readonly Func<string> _name;

    private NamedZone(string id, TimeSpan offset, Func<string> name)
    {
        // Neither country has daylight saving time; the fixed offset is for machines without a zone database.
        _zone = TimeZoneInfo.TryFindSystemTimeZoneById(id, out var known)
            ? known
            : TimeZoneInfo.CreateCustomTimeZone(id, offset, id, id);
        _name = name;
    }

    public static NamedZone VietNam { get; } = new("Asia/Ho_Chi_Minh", TimeSpan.FromHours(7), () => ZoneText.VietNam);

    public static NamedZone Korea { get; } = new("Asia/Seoul", TimeSpan.FromHours(9), () => ZoneText.Korea);

    /// <summary>Gets the IANA name.</summary>
    public string Id => _zone.Id;

    /// <summary>Gets the zone's name in the page's language, as shown beside a time.</summary>
    public string Name => _name();

    public NamedZone Other => this == Korea ? VietNam : Korea;

    /// <summary>Returns the zone with this IANA name; course runs use one of the two.</summary>
    /// <exception cref="ArgumentException">The name is unknown.</exception>
    public static NamedZone Find(string id) => id switch
    {
        "Asia/Ho_Chi_Minh" => VietNam,
        "Asia/Seoul" => Korea,
        _ => throw new ArgumentException($"No page shows times of the zone '{id}'.", nameof(id)),
    };

    /// <summary>
    /// Returns the zone of the reader by language; for English, which is read in both countries, the run's zone.
    /// </summary>
    public static NamedZone OfReader(Language language, string runZone) => language.Code switch
    {
        "vi" => VietNam,
        "ko" => Korea,
        _ => Find(runZone),
    };

    /// <summary>Returns the instant at this local time; clamped to the start of the calendar.</summary>
    public DateTimeOffset At(DateTime local)
    {
        var offset = _zone.GetUtcOffset(local);
        return local.Ticks < offset.Ticks ? DateTimeOffset.MinValue : new(local, offset);
    }

    public DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, _zone).DateTime;
}
