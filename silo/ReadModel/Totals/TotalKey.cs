namespace AiTalent.ReadModel.Totals;

/// <summary>Defines the dimensions of totals; the numbers are stored.</summary>
public enum TotalKind
{
    National = 0,

    /// <summary>The country of the learner.</summary>
    Country = 1,

    /// <summary>The province of the learner, as <c>VN:01</c>: the country and the statistics office's code.</summary>
    Province = 2,

    /// <summary>The institution that runs the course or issued the credential.</summary>
    Institution = 3,

    /// <summary>The programme of the enrolment or of the credential.</summary>
    Programme = 4,

    Course = 5,

    CourseRun = 6,

    /// <summary>The partnership whose block the seat is in.</summary>
    Partnership = 7,
}

/// <summary>Represents the key of one row of totals: a kind and its value. National has no value.</summary>
public readonly record struct TotalKey
{
    private readonly Guid _id;
    private readonly string? _country;
    private readonly string? _province;

    private TotalKey(TotalKind kind, Guid id = default, string? country = null, string? province = null)
    {
        Kind = kind;
        _id = id;
        _country = country;
        _province = province;
    }

    public static TotalKey National => new(TotalKind.National);

    public TotalKind Kind { get; }

    /// <summary>Gets the key as stored and shown: empty, a country, a province as <c>VN:01</c>, or a UUID.</summary>
    public string Text => Kind switch
    {
        TotalKind.National => "",
        TotalKind.Country => _country!,
        TotalKind.Province => $"{_country}:{_province}",
        _ => _id.ToString(),
    };

    /// <summary>Gets the UUID of a key that is neither national nor a region.</summary>
    public Guid Id => _id;

    public static TotalKey Country(string country) => new(TotalKind.Country, country: country);

    /// <param name="country">ISO 3166-1 alpha-2.</param>
    /// <param name="code">The statistics office's code.</param>
    public static TotalKey Province(string country, string code) => new(TotalKind.Province, country: country, province: code);

    public static TotalKey Of(TotalKind kind, Guid id) => new(kind, id);

    public bool Equals(TotalKey other) =>
        Kind == other.Kind && _id == other._id && _country == other._country && _province == other._province;

    public override int GetHashCode() => HashCode.Combine((int)Kind, _id, _country, _province);
}
