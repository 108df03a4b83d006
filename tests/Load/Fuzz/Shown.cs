using System.Text;

namespace AiTalent.Load.Fuzz;

/// <summary>Formats a request on one line that can be read and repeated.</summary>
internal static class Shown
{
    private const int MaxLength = 600;

    public static string Line(string method, string address, string? body = null)
    {
        var line = new StringBuilder();
        foreach (var letter in $"{method} {address} {body}")
        {
            if (letter is >= ' ' and <= '~')
                line.Append(letter);
            else
                line.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
        }

        return line.Length > MaxLength ? line.ToString(0, MaxLength) + "…" : line.ToString();
    }
}
