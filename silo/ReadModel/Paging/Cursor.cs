using System.Buffers.Text;
using System.Text;

namespace AiTalent.ReadModel.Paging;

/// <summary>Where a page ended: the value that the list is sorted by, and the id that tells equal ones apart.</summary>
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

    /// <summary>Reads a cursor that a page gave out; false where it is not one.</summary>
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

    /// <returns>Null where the text is no cursor: the list then starts from the beginning.</returns>
    public static Cursor? Find(string? text) => TryParse(text, out var cursor) ? cursor : null;

    /// <summary>The opaque text for the next request.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Id:N}{Sort}"));
}
