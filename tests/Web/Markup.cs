using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AiTalent.Web.Tests;

/// <summary>Parses markup as XML, which is possible for every component without void elements.</summary>
internal static partial class Markup
{
    public static XElement Of(string html) => XElement.Parse($"<root>{BareAttribute().Replace(html, "$0=\"\"")}</root>", LoadOptions.PreserveWhitespace);

    public static IEnumerable<XElement> All(this XElement root, string name) => root.Descendants(name);

    public static IEnumerable<XElement> WithClass(this XElement root, string name) =>
        root.Descendants().Where(element => element.Text("class").Split(' ').Contains(name));

    public static string Text(this XElement element, string attribute) => (string?)element.Attribute(attribute) ?? "";

    /// <summary>Returns the visible text, with runs of white space as one space.</summary>
    public static string VisibleText(this XElement element) => string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Returns the table of a chart as rows of cells.</summary>
    public static string[][] Table(this XElement root) =>
        [.. root.All("tbody").Single().All("tr").Select(row => row.Elements().Select(cell => cell.VisibleText()).ToArray())];

    [GeneratedRegex(@"(?<=<[^<>]*) (announce|download|empty)(?=[ >])")]
    private static partial Regex BareAttribute();
}
