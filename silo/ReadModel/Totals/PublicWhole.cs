using AiTalent.Domain.Regions;

namespace AiTalent.ReadModel.Totals;

/// <summary>What cells are parts of and is public itself, live and exact: its changes decide when they are released.</summary>
internal sealed record PublicWhole(TotalKind Kind, string Key)
{
    private static readonly PublicWhole Nation = new(TotalKind.National, "");

    /// <summary>Provinces are parts of a country; every other cell is a part of the nation.</summary>
    public static IReadOnlyList<PublicWhole> Of(TotalKind kind) => kind == TotalKind.Province
        ? [.. Countries.All.Select(country => new PublicWhole(TotalKind.Country, country))]
        : [Nation];

    public bool Holds(string cell) => Kind == TotalKind.National || cell.StartsWith(Key, StringComparison.Ordinal);
}
