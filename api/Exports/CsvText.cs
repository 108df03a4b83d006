using System.Text.RegularExpressions;

namespace AiTalent.Api.Exports;

/// <summary>
/// Texts that a spreadsheet could take for a formula get an apostrophe before them. Spreadsheets also take fullwidth signs, <c>|</c> begins
/// a call of another program, and one that separates cells by <c>;</c> or a tab begins a new cell in the middle of a text.
/// </summary>
internal static partial class CsvText
{
    public static string Disarm(string text) => Formula().Replace(text, "$1'$2");

    [GeneratedRegex("""((?:^|[;\t\r\n])[\s"']*?)([=+\-@|＝＋－＠｜\t\r])""")]
    private static partial Regex Formula();
}
