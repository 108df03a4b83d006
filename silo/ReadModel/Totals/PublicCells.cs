using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// The cells of a kind as everybody may see them; null where a cell is hidden. Countries are live. What is smaller shows the end of the
/// day before the newest event, and has moved only on days at whose end it had changed by at least <see cref="Suppression.Fewest"/>
/// persons since it last moved, so that nobody reads one person's fate off two answers.
/// </summary>
public sealed class PublicCells
{
    private readonly SteppedCells _stepped = new();

    internal async Task<Dictionary<string, Measures?>> ReadAsync(ReadSession session, TotalKind kind, DateOnly? asOf)
    {
        var cells = kind == TotalKind.Country ? await TotalsSql.AllAsync(session, kind, asOf) : await SteppedAsync(session, kind, asOf);
        var groups = kind switch
        {
            TotalKind.Province => await GroupsAsync(session, TotalKind.Country, asOf, key => key[..2]),
            TotalKind.CourseRun => await GroupsOfRunsAsync(session, asOf),
            _ => [new SuppressionGroup(_ => "", _ => false)],
        };
        var hidden = Suppression.Hidden(cells.Select(cell => (cell.Key, cell.Value.Persons)), groups);
        return cells.ToDictionary(cell => cell.Key, cell => hidden.Contains(cell.Key) ? null : (Measures?)cell.Value);
    }

    private Task<IReadOnlyDictionary<string, Measures>> SteppedAsync(ReadSession session, TotalKind kind, DateOnly? asOf)
    {
        var yesterday = NationalDay.Of(session.At).AddDays(-1);
        return _stepped.ReadAsync(session, kind, asOf < yesterday ? asOf.Value : yesterday);
    }

    /// <summary>Cells that add up to a public cell of a larger kind, and must not bring back one that is hidden there.</summary>
    private async Task<SuppressionGroup[]> GroupsAsync(ReadSession session, TotalKind parent, DateOnly? asOf, Func<string, string> parentOf)
    {
        var parents = await ReadAsync(session, parent, asOf);
        return [new SuppressionGroup(parentOf, key => parents.TryGetValue(key, out var measures) && measures is null)];
    }

    private async Task<SuppressionGroup[]> GroupsOfRunsAsync(ReadSession session, DateOnly? asOf)
    {
        var runs = (await session.ListAsync<RunRow>("SELECT id, course_id, institution_id FROM course_run")).ToDictionary(run => run.Id.ToString());
        string CourseOf(string key) => runs.TryGetValue(key, out var run) ? run.CourseId.ToString() : "";
        string InstitutionOf(string key) => runs.TryGetValue(key, out var run) ? run.InstitutionId.ToString() : "";
        return
        [
            .. await GroupsAsync(session, TotalKind.Course, asOf, CourseOf),
            .. await GroupsAsync(session, TotalKind.Institution, asOf, InstitutionOf),
        ];
    }

    private sealed class RunRow
    {
        public Guid Id { get; init; }

        public Guid CourseId { get; init; }

        public Guid InstitutionId { get; init; }
    }
}
