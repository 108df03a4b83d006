using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Paging;

namespace AiTalent.Web.Exports;

/// <summary>Reads all pages of a list.</summary>
public static class AllPages
{
    public static async Task<IReadOnlyList<T>> ReadAsync<T>(Func<PageRequest, Task<Page<T>>> read) =>
        (await ReadPermittedAsync<T>(async part => (await read(part), null))).Rows;

    /// <returns>All rows and the position of the last page, or a refusal.</returns>
    public static async Task<(IReadOnlyList<T> Rows, long Position, Refusal? Refusal)> ReadPermittedAsync<T>(Func<PageRequest, Task<(Page<T>? Page, Refusal? Refusal)>> read)
    {
        var rows = new List<T>();
        var part = new PageRequest(PageRequest.MaxLimit);
        while (true)
        {
            var (page, refusal) = await read(part);
            if (page is null || refusal is not null)
                return ([], 0, refusal);
            rows.AddRange(page.Items);
            if (Cursor.Find(page.NextCursor) is not { } next)
                return (rows, page.Position, null);
            part = part with { Cursor = next };
        }
    }
}
