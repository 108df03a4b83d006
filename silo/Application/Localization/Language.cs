using System.Globalization;

namespace AiTalent.Application.Localization;

/// <summary>
/// Represents one of the three languages of the site: its URL code and its conventions for numbers and dates.
/// </summary>
public sealed class Language
{
    private Language(string code, string ownName, string shortName, CultureInfo culture)
    {
        Code = code;
        OwnName = ownName;
        ShortName = shortName;
        Culture = CultureInfo.ReadOnly(culture);
    }

    public static Language Vietnamese { get; } = new("vi", "Tiếng Việt", "VI", Conventions.Vietnamese());

    public static Language Korean { get; } = new("ko", "한국어", "KO", Conventions.Korean());

    public static Language English { get; } = new("en", "English", "EN", Conventions.English());

    public static IReadOnlyList<Language> All { get; } = [Vietnamese, Korean, English];

    /// <summary>
    /// Gets the language of the page being rendered, from the current UI culture; English if none was set.
    /// </summary>
    public static Language Current => Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? English;

    /// <summary>
    /// Gets the first segment of every public path and the value of <c>lang</c>: <c>vi</c>, <c>ko</c> or <c>en</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>Gets the language's name in the language itself.</summary>
    public string OwnName { get; }

    public string ShortName { get; }

    public CultureInfo Culture { get; }

    /// <summary>
    /// Returns the language with exactly this code, or null. Codes are lower case, so that each page has one
    /// address.
    /// </summary>
    public static Language? Find(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>Returns the address of a page in this language: <c>Href("courses")</c> is <c>/vi/courses</c>.</summary>
    public string Href(string path = "") => path.Length == 0 ? $"/{Code}" : $"/{Code}/{path.TrimStart('/')}";

    /// <summary>Sets this language for the current asynchronous flow: a request, a circuit, a test.</summary>
    public void Use()
    {
        CultureInfo.CurrentCulture = Culture;
        CultureInfo.CurrentUICulture = Culture;
    }

    /// <summary>Runs a function in this language and restores the surrounding one, e.g. for a mail.</summary>
    public T Speak<T>(Func<T> write)
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        Use();
        try
        {
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }

    public override string ToString() => Code;
}
