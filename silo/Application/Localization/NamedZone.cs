namespace AiTalent.Application.Localization;

/// <summary>A time zone that pages name beside a time, since readers sit in two countries.</summary>
public sealed class NamedZone
{
    private readonly TimeZoneInfo zone;
    private readonly Func<string> name;

    private NamedZone(string id, TimeSpan offset, Func<string> name)
    {
        // Neither country changes its clocks; the fixed offset serves machines without a zone database.
        zone = TimeZoneInfo.TryFindSystemTimeZoneById(id, out var known)
            ? known
            : TimeZoneInfo.CreateCustomTimeZone(id, offset, id, id);
        this.name = name;
    }

    public static NamedZone VietNam { get; } = new("Asia/Ho_Chi_Minh", TimeSpan.FromHours(7), () => ZoneText.VietNam);

    public static NamedZone Korea { get; } = new("Asia/Seoul", TimeSpan.FromHours(9), () => ZoneText.Korea);

    /// <summary>The IANA name.</summary>
    public string Id => zone.Id;

    /// <summary>The zone's name in the page's language, as it stands beside a time.</summary>
    public string Name => name();

    public NamedZone Other => this == Korea ? VietNam : Korea;

    /// <summary>The zone with this IANA name; course runs have one of the two.</summary>
    /// <exception cref="ArgumentException">The name is neither.</exception>
    public static NamedZone Find(string id) => id switch
    {
        "Asia/Ho_Chi_Minh" => VietNam,
        "Asia/Seoul" => Korea,
        _ => throw new ArgumentException($"No page shows times of the zone '{id}'.", nameof(id)),
    };

    /// <summary>The zone that a reader lives in, as far as the language tells; English is read in both countries, so there it is the run's.</summary>
    public static NamedZone OfReader(Language language, string runZone) => language.Code switch
    {
        "vi" => VietNam,
        "ko" => Korea,
        _ => Find(runZone),
    };

    /// <summary>The moment when clocks of the zone show this; the first of the calendar where it would lie before that.</summary>
    public DateTimeOffset At(DateTime local)
    {
        var offset = zone.GetUtcOffset(local);
        return local.Ticks < offset.Ticks ? DateTimeOffset.MinValue : new(local, offset);
    }

    public DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).DateTime;
}
