using AiTalent.Domain.Regions;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Represents a public, live and exact total that cells are parts of; its changes determine when they are released.
/// </summary>
internal sealed record PublicWhole(TotalKind Kind, string Key)
{
    private static readonly PublicWhole Nation = new(TotalKind.National, "");

    /// <summary>
    /// Returns the totals that cells of a kind are part of: provinces of a country, all others of the nation.
    /// </summary>
    public static IReadOnlyList<PublicWhole> Of(TotalKind kind) => kind == TotalKind.Province
        ? [.. Countries.All.Select(country => new PublicWhole(TotalKind.Country, country))]
        : [Nation];

    public bool Holds(string cell) => Kind == TotalKind.National || cell.StartsWith(Key, StringComparison.Ordinal);
}
