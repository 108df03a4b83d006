using System.Text.RegularExpressions;
using System.Xml.Linq;
using AiTalent.Web.Tests.Assets;
using Xunit;

namespace AiTalent.Web.Tests.Languages;

/// <summary>The texts keep to docs/glossary.md: none has a word that the glossary lists as not used in its language.</summary>
public partial class GlossaryTests
{
    private static readonly string Root = Path.Combine(Repository.WebFolder, "..");
    private static readonly Glossary Read = Glossary.Of(File.ReadAllText(Path.Combine(Root, "docs", "glossary.md")));

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    [InlineData("ko")]
    public void No_text_has_a_word_that_the_glossary_excludes(string language)
    {
        var words = Read.Excluded[language];
        var texts = Texts(language).ToList();
        Assert.InRange(words.Count, 20, int.MaxValue);
        Assert.InRange(texts.Count, 1000, int.MaxValue);

        var found = texts.SelectMany(text => words
            .Where(word => !Read.Exceptions.Contains((text.Name, language, word)) && Has(language, text.Value, word))
            .Select(word => $"{text.Name} ({language}): “{word}” in “{text.Value}”")).ToList();

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void Every_exception_is_needed()
    {
        Assert.NotEmpty(Read.Exceptions);
        Assert.All(Read.Exceptions, exception => Assert.Contains(
            Texts(exception.Language), text => text.Name == exception.Text && Has(exception.Language, text.Value, exception.Word)));
    }

    [Theory]
    [InlineData("en", "Send the E-mail again", "e-mail", true)]
    [InlineData("en", "Emails are sent", "e-mail", false)]
    [InlineData("vi", "Đợt học mới", "đợt học", true)]
    [InlineData("vi", "Các lớp học phần", "lớp học", false)]
    [InlineData("vi", "Các lớp học", "lớp học", true)]
    [InlineData("ko", "강좌를 선택하십시오", "강좌", true)]
    [InlineData("ko", "개설강좌를 선택하십시오", "강좌", false)]
    public void A_word_is_found_whole_and_not_inside_a_term(string language, string text, string word, bool found) => Assert.Equal(found, Has(language, text, word));

    [Fact]
    public void Korean_is_in_one_level_of_politeness()
    {
        Assert.All(Texts("ko"), text => Assert.False(Informal().IsMatch(text.Value), $"{text.Name}: {text.Value}"));
        Assert.Matches(Informal(), "다시 시도하세요.");
        Assert.DoesNotMatch(Informal(), "필요 없음");
    }

    // A Korean word is followed by its particle without a space, so that only its beginning is a boundary there.
    private static bool Has(string language, string text, string word)
    {
        var rest = Read.Terms[language].Where(term => term.Length > word.Length && term.Contains(word, StringComparison.OrdinalIgnoreCase))
            .Aggregate(text, (left, term) => left.Replace(term, "·", StringComparison.OrdinalIgnoreCase));
        var end = language == "ko" ? "" : @"(?![\p{L}\d])";
        return Regex.IsMatch(rest, $@"(?<![\p{{L}}\d]){Regex.Escape(word)}{end}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    // From the files, so that a text is read whichever project it is compiled into.
    private static IEnumerable<(string Name, string Value)> Texts(string language) =>
        from folder in (string[])["web", "silo", "api"]
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.resx", SearchOption.AllDirectories)
        let name = Path.GetFileNameWithoutExtension(file).Split('.')
        where (name.Length > 1 ? name[1] : "en") == language
        from text in XDocument.Load(file).Root!.Elements("data")
        select ($"{name[0]}.{text.Attribute("name")!.Value}", text.Element("value")!.Value);

    [GeneratedRegex("(?:세요|어요|아요|까요|나요|가요|해요|네요|군요|예요|이에요)(?![가-힣])")]
    private static partial Regex Informal();

    private sealed record Glossary(
        IReadOnlyDictionary<string, List<string>> Terms, IReadOnlyDictionary<string, List<string>> Excluded, IReadOnlySet<(string Text, string Language, string Word)> Exceptions)
    {
        private static readonly string[] Languages = ["en", "vi", "ko"];

        public static Glossary Of(string document)
        {
            var (terms, plain) = (Rows(document, "Terms"), Rows(document, "Plain words"));
            return new(
                Languages.Index().ToDictionary(language => language.Item, language => terms.SelectMany(row => Words(row[language.Index], "[;,()]")).ToList()),
                Languages.Index().ToDictionary(language => language.Item, language =>
                    terms.SelectMany(row => Words(row[language.Index + 5], ",")).Concat(plain.SelectMany(row => Words(row[language.Index], ","))).Distinct().ToList()),
                Rows(document, "Exceptions").Select(row => (row[0].Trim('`'), row[1], row[2])).ToHashSet());
        }

        private static List<string[]> Rows(string document, string section) =>
            [.. document.Split($"\n## {section}\n")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
                .Skip(1).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

        private static IEnumerable<string> Words(string cell, string between) =>
            Regex.Split(cell, between).Select(word => word.Trim()).Where(word => word.Length > 0 && word != "none");
    }
}
