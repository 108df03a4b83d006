using AiTalent.ReadModel.Paging;

namespace AiTalent.Api.Responses;

/// <summary>A part of a list.</summary>
/// <param name="NextCursor">For the next part; null where this is the last one.</param>
/// <param name="Position">The position of the log that the list is true at.</param>
/// <param name="SetAside">How many events up to the position could not be counted and are not shown; 0 unless something is wrong.</param>
internal sealed record ListResponse<T>(IReadOnlyList<T> Items, string? NextCursor, long Position, long SetAside)
{
    public static ListResponse<T> From<TView>(Page<TView> page, Func<TView, T> map) => new([.. page.Items.Select(map)], page.NextCursor, page.Position, page.SetAside);
}
