using System.Globalization;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Determines whether the totals of a past day have changed, without reading them. They do change, by imported
/// history and corrections.
/// </summary>
public sealed class PastTotalsQueries(ReadDatabase database)
{
    /// <param name="day">The day of the totals.</param>
    /// <returns>Null if the day is not over according to the newest event: its totals change with every
    /// event.</returns>
    public Task<PastTotals?> FindAsync(TotalsBy? by, DateOnly day, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            if (day >= NationalDay.Of(session.At))
                return null;
            var changes = await TotalsSql.ChangesUpToAsync(session, day);
            var names = TableOf(by) is { } table ? await session.FindAsync<long>($"SELECT CAST(count(*) + coalesce(sum(revision), 0) AS bigint) FROM {table}") : 0;
            return new PastTotals(session.Position, string.Create(CultureInfo.InvariantCulture, $"{session.Generation}.{changes}.{names}.{session.SetAside}"));
        },
        cancellationToken);

    /// <summary>
    /// Returns the table with the names of the cells. Its rows are never deleted, and each change increments the
    /// revision of a row.
    /// </summary>
    private static string? TableOf(TotalsBy? by) => by switch
    {
        TotalsBy.Institution => "institution",
        TotalsBy.Programme => "programme",
        TotalsBy.Course or TotalsBy.CourseRun => "course",
        TotalsBy.Partnership => "partnership",
        _ => null,
    };
}
