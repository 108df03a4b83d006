namespace AiTalent.ReadModel.Verification;

/// <summary>Holds the rows of a table against what the recount expects, key by key.</summary>
internal static class RowComparison
{
    /// <param name="table">The name of the table.</param>
    /// <param name="expected">What each key must have; a value that is equal to the row's.</param>
    /// <param name="rows">What the table has.</param>
    /// <param name="differences">Where to tell what differs.</param>
    public static async Task CompareAsync<TKey, TValue>(
        string table, Dictionary<TKey, TValue> expected, IAsyncEnumerable<(TKey Key, TValue Value)> rows, Differences differences)
        where TKey : notnull
    {
        await foreach (var (key, actual) in rows)
        {
            if (expected.Remove(key, out var value))
                differences.Same(table, $"{key}", "row", value, actual);
            else
                differences.Same(table, $"{key}", "row", null, actual);
        }

        foreach (var (key, value) in expected)
            differences.Same(table, $"{key}", "row", value, null);
    }
}
