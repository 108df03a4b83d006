using System.Globalization;
using System.Text;
using AiTalent.ReadModel.Storage;
using Dapper;

namespace AiTalent.ReadModel.Paging;

/// <summary>Builds a paged list with one sort order and optional conditions.</summary>
/// <param name="select">The columns and tables, up to the conditions.</param>
/// <param name="sort">The sort column; its values must be unique together with <paramref name="id"/>.</param>
/// <param name="sortIsNumber">True if the column holds numbers.</param>
internal sealed class Listing(string select, string sort, string id, bool sortIsNumber, bool descending = false)
{
    private readonly StringBuilder _where = new();
    private readonly DynamicParameters _parameters = new();

    public Listing Where(string condition, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        _where.Append(_where.Length == 0 ? " WHERE " : " AND ").Append(condition);
        foreach (var (name, value) in parameters)
            _parameters.Add(name, value);
        return this;
    }

    /// <summary>Adds the condition if the value is not null.</summary>
    public Listing WhereIf(object? value, string condition, string name) => value is null ? this : Where(condition, (name, value));

    public async Task<Page<TView>> ReadAsync<TRow, TView>(
        ReadSession session, PageRequest page, Func<IReadOnlyList<TRow>, Task<IReadOnlyList<TView>>> view, Func<TRow, (object Sort, Guid Id)> place)
    {
        if (page.Cursor is { } cursor && !After(cursor))
            return new Page<TView>([], null, session.Position, session.SetAside);
        var order = descending ? "DESC" : "ASC";
        _parameters.Add("limit", page.Rows + 1);
        _parameters.Add("skip", Math.Max(0, page.Skip));
        var rows = await session.ListAsync<TRow>($"{select}{_where} ORDER BY {sort} {order}, {id} {order} LIMIT @limit OFFSET @skip", _parameters);
        string? next = null;
        if (rows.Count > page.Rows)
        {
            rows.RemoveAt(rows.Count - 1);
            var (value, last) = place(rows[^1]);
            next = new Cursor(Convert.ToString(value, CultureInfo.InvariantCulture)!, last).ToString();
        }

        return new Page<TView>(await view(rows), next, session.Position, session.SetAside);
    }

    public Task<Page<TView>> ReadAsync<TRow, TView>(ReadSession session, PageRequest page, Func<TRow, TView> view, Func<TRow, (object Sort, Guid Id)> place) =>
        ReadAsync<TRow, TView>(session, page, rows => Task.FromResult<IReadOnlyList<TView>>([.. rows.Select(view)]), place);

    /// <summary>Returns the number of rows on all pages.</summary>
    public Task<long> CountAsync(ReadSession session) => session.FindAsync<long>($"SELECT count(*) FROM ({select}{_where}) rows", _parameters);

    private bool After(Cursor cursor)
    {
        object? value = !sortIsNumber ? cursor.Sort : long.TryParse(cursor.Sort, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (value is null)
            return false;
        Where($"({sort}, {id}) {(descending ? "<" : ">")} (@afterSort, @afterId)", ("afterSort", value), ("afterId", cursor.Id));
        return true;
    }
}
