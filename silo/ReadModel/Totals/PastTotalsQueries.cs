using System.Globalization;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>Tells whether the totals of a past day have moved, without reading them. They do move: history is brought, facts are corrected.</summary>
public sealed class PastTotalsQueries(ReadDatabase database)
{
    /// <param name="day">The day that the totals are asked of.</param>
    /// <returns>Null where the day is not over yet by the newest event: its totals move with every one.</returns>
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

    /// <summary>Where the names of the cells stand. Nothing leaves these tables, and each change of a row raises its revision.</summary>
    private static string? TableOf(TotalsBy? by) => by switch
    {
        TotalsBy.Institution => "institution",
        TotalsBy.Programme => "programme",
        TotalsBy.Course or TotalsBy.CourseRun => "course",
        TotalsBy.Partnership => "partnership",
        _ => null,
    };
}
