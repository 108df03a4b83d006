using AiTalent.ReadModel.Paging;

namespace AiTalent.Api.Answers;

/// <summary>A part of a list.</summary>
/// <param name="NextCursor">For the next part; null where this is the last one.</param>
/// <param name="Position">The position of the log that the list is true at.</param>
/// <param name="SetAside">How many events up to the position could not be counted and are not shown; 0 unless something is wrong.</param>
internal sealed record ListAnswer<T>(IReadOnlyList<T> Items, string? NextCursor, long Position, long SetAside)
{
    public static ListAnswer<T> From<TView>(Page<TView> page, Func<TView, T> tell) => new([.. page.Items.Select(tell)], page.NextCursor, page.Position, page.SetAside);
}
