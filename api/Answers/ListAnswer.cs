using AiTalent.ReadModel.Paging;

namespace AiTalent.Api.Answers;

/// <summary>A part of a list.</summary>
/// <param name="NextCursor">For the next part; null where this is the last one.</param>
/// <param name="Position">The position of the log that the list is true at.</param>
internal sealed record ListAnswer<T>(IReadOnlyList<T> Items, string? NextCursor, long Position)
{
    public static ListAnswer<T> From<TView>(Page<TView> page, Func<TView, T> tell) => new([.. page.Items.Select(tell)], page.NextCursor, page.Position);
}
