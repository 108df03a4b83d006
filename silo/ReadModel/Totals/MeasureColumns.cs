namespace AiTalent.ReadModel.Totals;

/// <summary>Defines the columns of the measures, in the order of <see cref="Measures"/>.</summary>
internal static class MeasureColumns
{
    public const int Count = 14;

    public static readonly string[] Names =
    [
        "enrolled", "waitlisted", "offered", "completed", "failed", "withdrawn", "not_placed", "no_result", "cancelled",
        "learners", "active_learners", "credentials", "certified", "engineers",
    ];

    public static string All { get; } = string.Join(", ", Names);

    /// <summary>Gets the columns of a table with the alias <c>p</c>.</summary>
    public static string OfPart { get; } = string.Join(", ", Names.Select(name => $"p.{name}"));

    /// <summary>Gets the sums, cast to bigint for both databases.</summary>
    public static string Sums { get; } = SumsOf("");

    /// <summary>Gets the sums of a table with the alias <c>p</c>.</summary>
    public static string SumsOfPart { get; } = SumsOf("p.");

    private static string SumsOf(string table) => string.Join(", ", Names.Select(name => $"CAST(coalesce(sum({table}{name}), 0) AS bigint) AS {name}"));
}
