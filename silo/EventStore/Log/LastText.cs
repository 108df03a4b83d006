using System.Text;

namespace AiTalent.EventStore;

/// <summary>Reads a column whose text often repeats from row to row, without making the same string again.</summary>
internal sealed class LastText
{
    private byte[] _utf8 = [];
    private string _text = "";

    public string Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.SequenceEqual(_utf8))
            return _text;
        _utf8 = utf8.ToArray();
        return _text = Encoding.UTF8.GetString(utf8);
    }
}
