using System.Globalization;

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
public readonly record struct TotalKey(TotalKind Kind, Guid Id, string? Code)
{
    public static TotalKey National => new(TotalKind.National, Guid.Empty, null);

    public static TotalKey Country(string country) => new(TotalKind.Country, Guid.Empty, country);

    public static TotalKey Province(string country, string code) => new(TotalKind.Province, Guid.Empty, $"{country}:{code}");

    public static TotalKey Of(TotalKind kind, Guid id) => new(kind, id, null);

    /// <summary>As it is stored and shown: empty, a code, or a UUID.</summary>
    public string Text => Code ?? (Kind == TotalKind.National ? "" : Id.ToString("D", CultureInfo.InvariantCulture));
}
