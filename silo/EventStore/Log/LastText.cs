using System.Text;

namespace AiTalent.EventStore;

/// <summary>Reads a text column whose value often repeats between rows, reusing the string.</summary>
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
