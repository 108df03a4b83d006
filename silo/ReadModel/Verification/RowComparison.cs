namespace AiTalent.ReadModel.Verification;

/// <summary>Compares the rows of a table with those of the recount, key by key.</summary>
internal static class RowComparison
{
    /// <param name="table">The name of the table.</param>
    /// <param name="expected">The expected value of each key, comparable with the row's.</param>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="differences">Receives the differences.</param>
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
