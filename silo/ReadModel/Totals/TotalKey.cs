namespace AiTalent.ReadModel.Totals;

/// <summary>What totals are counted by; the numbers are stored.</summary>
public enum TotalKind
{
    National = 0,

    /// <summary>Of the learner.</summary>
    Country = 1,

    /// <summary>Of the learner, as <c>VN:01</c>: the country and the statistics office's code.</summary>
    Province = 2,

    /// <summary>That runs the course, or that gave the credential.</summary>
    Institution = 3,

    /// <summary>That the enrolment names, or that the credential is for.</summary>
    Programme = 4,

    Course = 5,

    CourseRun = 6,

    /// <summary>Whose block the seat is in.</summary>
    Partnership = 7,
}

/// <summary>One row of totals: a kind and which of it. National has no key.</summary>
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

    /// <summary>As it is stored and shown: empty, a country, a province as <c>VN:01</c>, or a UUID.</summary>
    public string Text => Kind switch
    {
        TotalKind.National => "",
        TotalKind.Country => _country!,
        TotalKind.Province => $"{_country}:{_province}",
        _ => _id.ToString(),
    };

    /// <summary>The UUID of what is neither national nor a region.</summary>
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
