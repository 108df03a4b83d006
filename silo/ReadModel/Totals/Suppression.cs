namespace AiTalent.ReadModel.Totals;

/// <param name="ParentOf">The larger cell that a cell is a part of.</param>
/// <param name="IsParentHidden">Whether that cell's own figures are hidden.</param>
internal sealed record SuppressionGroup(Func<string, string> ParentOf, Func<string, bool> IsParentHidden);

/// <summary>
/// Which cells must not be shown. First those of fewer than five persons. Then, since the figures of the larger cell are public and the
/// shown ones can be taken from it, in every group the smallest others, until at least two are hidden and at least five persons are
/// behind them. Where the larger cell is hidden itself, one of its parts must be, or their sum would be it.
/// </summary>
internal static class Suppression
{
    public const int Fewest = 5;

    public static HashSet<string> Hidden(IEnumerable<(string Key, long Persons)> cells, IReadOnlyList<SuppressionGroup> groups)
    {
        var all = cells.OrderBy(cell => cell.Persons).ThenBy(cell => cell.Key, StringComparer.Ordinal).ToList();
        var hidden = all.Where(cell => cell.Persons < Fewest).Select(cell => cell.Key).ToHashSet(StringComparer.Ordinal);
        var parts = groups.SelectMany(group => all.GroupBy(cell => group.ParentOf(cell.Key)).Select(part => (Cells: part.ToList(), IsParentHidden: group.IsParentHidden(part.Key)))).ToList();

        // Hiding in one group may lay another open; it ends, since cells are only ever added.
        bool changed;
        do
        {
            changed = false;
            foreach (var (part, isParentHidden) in parts)
            {
                while (!IsSafe(part, hidden, isParentHidden) && part.Any(cell => !hidden.Contains(cell.Key)))
                    changed |= hidden.Add(part.First(cell => !hidden.Contains(cell.Key)).Key);
            }
        }
        while (changed);

        return hidden;
    }

    /// <summary>Whether a figure that counts persons has changed by enough to be shown anew.</summary>
    public static bool HasMoved(Measures shown, TotalRow now) =>
        Math.Abs(now.Learners - shown.Learners) >= Fewest || Math.Abs(now.ActiveLearners - shown.ActiveLearners) >= Fewest
        || Math.Abs(now.Certified - shown.Certified) >= Fewest || Math.Abs(now.Engineers - shown.Engineers) >= Fewest;

    private static bool IsSafe(List<(string Key, long Persons)> part, HashSet<string> hidden, bool isParentHidden)
    {
        var (count, persons) = (0, 0L);
        foreach (var cell in part.Where(cell => hidden.Contains(cell.Key)))
        {
            count++;
            persons += cell.Persons;
        }

        return isParentHidden ? count > 0 : count == 0 || (count > 1 && persons >= Fewest);
    }
}
