using System.Text.RegularExpressions;

namespace AiTalent.Api.Exports;

/// <summary>
/// Prefixes texts that a spreadsheet could interpret as a formula with an apostrophe. Spreadsheets also accept fullwidth signs, <c>|</c>
/// starts a call of another application, and those that separate cells by <c>;</c> or tab start a new cell within a text.
/// </summary>
internal static partial class CsvText
{
    public static string Disarm(string text) => Formula().Replace(text, "$1'$2");

    [GeneratedRegex("""((?:^|[;\t\r\n])[\s"']*?)([=+\-@|＝＋－＠｜\t\r])""")]
    private static partial Regex Formula();
}
