using System.Buffers.Text;
using System.Text;

namespace AiTalent.ReadModel.Paging;

/// <summary>Represents the end of a page: the value of the sort column, and the id as a tiebreaker.</summary>
public sealed record Cursor
{
    private const int IdLength = 32;

    internal Cursor(string sort, Guid id)
    {
        Sort = sort;
        Id = id;
    }

    internal string Sort { get; }

    internal Guid Id { get; }

    /// <summary>Parses a cursor issued by a page; false if the text is not a cursor.</summary>
    public static bool TryParse(string? text, out Cursor? cursor)
    {
        cursor = null;
        if (text is null || text.Length > 2000 || !Base64Url.IsValid(text))
            return false;
        var content = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        if (content.Length < IdLength || !Guid.TryParseExact(content.AsSpan(0, IdLength), "N", out var id))
            return false;
        cursor = new Cursor(content[IdLength..], id);
        return true;
    }

    /// <returns>The cursor, or null if the text is not a cursor: the list then starts from the beginning.</returns>
    public static Cursor? Find(string? text) => TryParse(text, out var cursor) ? cursor : null;

    /// <summary>Returns the opaque text for the next request.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Id:N}{Sort}"));
}
