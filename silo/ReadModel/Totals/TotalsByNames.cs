namespace AiTalent.ReadModel.Totals;

/// <summary>Maps <see cref="TotalsBy"/> to its public names.</summary>
public static class TotalsByNames
{
    private static readonly Dictionary<string, TotalsBy> Words = new(StringComparer.Ordinal)
    {
        ["country"] = TotalsBy.Country,
        ["province"] = TotalsBy.Province,
        ["institution"] = TotalsBy.Institution,
        ["programme"] = TotalsBy.Programme,
        ["course"] = TotalsBy.Course,
        ["course-run"] = TotalsBy.CourseRun,
        ["partnership"] = TotalsBy.Partnership,
        ["day"] = TotalsBy.Day,
    };

    public static IEnumerable<string> All => Words.Keys;

    public static bool TryParse(string text, out TotalsBy by) => Words.TryGetValue(text, out by);

    internal static TotalKind Kind(this TotalsBy by) => by switch
    {
        TotalsBy.Country => TotalKind.Country,
        TotalsBy.Province => TotalKind.Province,
        TotalsBy.Institution => TotalKind.Institution,
        TotalsBy.Programme => TotalKind.Programme,
        TotalsBy.Course => TotalKind.Course,
        TotalsBy.CourseRun => TotalKind.CourseRun,
        TotalsBy.Partnership => TotalKind.Partnership,
        TotalsBy.Day => TotalKind.National,
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "Totals are not cut so."),
    };
}
