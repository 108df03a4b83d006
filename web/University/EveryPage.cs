using AiTalent.ReadModel.Paging;

namespace AiTalent.Web.University;

/// <summary>A list from its first page to its last.</summary>
internal static class EveryPage
{
    public static async Task<IReadOnlyList<T>> ReadAsync<T>(Func<PageRequest, Task<Page<T>>> read)
    {
        var items = new List<T>();
        Cursor? cursor = null;
        do
        {
            var page = await read(new PageRequest(PageRequest.MaxLimit, cursor));
            items.AddRange(page.Items);
            cursor = Cursor.Find(page.NextCursor);
        }
        while (cursor is not null);
        return items;
    }
}
