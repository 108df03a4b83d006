using System.Text;

namespace AiTalent.Api.Demonstration.Learners;

/// <summary>
/// Transliterates Korean names: given names by the Revised Romanization, syllable by syllable; frequent family names by their customary
/// spelling.
/// </summary>
internal static class KoreanInLatin
{
    private const int FirstSyllable = 0xAC00;

    private static readonly Dictionary<string, string> Families = new()
    {
        ["김"] = "Kim",
        ["이"] = "Lee",
        ["박"] = "Park",
        ["최"] = "Choi",
        ["정"] = "Jung",
        ["강"] = "Kang",
        ["조"] = "Cho",
        ["윤"] = "Yoon",
        ["임"] = "Lim",
        ["오"] = "Oh",
        ["서"] = "Seo",
        ["신"] = "Shin",
        ["권"] = "Kwon",
        ["안"] = "Ahn",
        ["류"] = "Ryu",
        ["문"] = "Moon",
        ["백"] = "Baek",
        ["유"] = "Yoo",
        ["노"] = "Noh",
        ["주"] = "Joo",
        ["우"] = "Woo",
        ["구"] = "Koo",
    };

    private static readonly string[] Initials = "g kk n d tt r m b pp s ss - j jj ch k t p h".Replace("-", "").Split(' ');
    private static readonly string[] Vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".Split(' ');
    private static readonly string[] Finals = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".Replace("-", "").Split(' ');

    public static string Name(string family, string given) =>
        $"{Families.GetValueOrDefault(family) ?? Capital(Syllables(family))} {Capital(Syllables(given))}";

    private static string Syllables(string text)
    {
        var latin = new StringBuilder();
        foreach (var letter in text)
        {
            var index = letter - FirstSyllable;
            latin.Append(Initials[index / 588]).Append(Vowels[index % 588 / 28]).Append(Finals[index % 28]);
        }

        return latin.ToString();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
