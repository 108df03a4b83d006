using AiTalent.ReadModel.Paging;

namespace AiTalent.Api.Responses;

/// <summary>Represents one page of a list.</summary>
/// <param name="NextCursor">Cursor of the next page; null if this is the last one.</param>
/// <param name="Position">The log position at which the list is exact.</param>
/// <param name="SetAside">
/// Number of events up to the position that could not be projected and are not shown; 0 unless there is a fault.
/// </param>
internal sealed record ListResponse<T>(IReadOnlyList<T> Items, string? NextCursor, long Position, long SetAside)
{
    public static ListResponse<T> From<TView>(Page<TView> page, Func<TView, T> map) => new([.. page.Items.Select(map)], page.NextCursor, page.Position, page.SetAside);
}
