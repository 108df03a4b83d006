using AiTalent.Api.Requests;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Learners;

/// <summary>Validates personal data, which no aggregate sees: stored in NFC; a refusal names only the field.</summary>
internal static class PersonalText
{
    public static string? Clean(string? text, string field, int most)
    {
        var clean = PlainText.Clean(text);
        return PlainText.Check(clean, field, most) is { } refusal ? throw new BadInputException(refusal.Code, refusal.Field) : clean;
    }

    public static string? Email(string? text)
    {
        var email = Clean(text, "email", 254);
        if (email is null || (email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < email.Length - 1 && !email.Any(char.IsWhiteSpace)))
            return email;
        throw new BadInputException("bad_characters", "email");
    }

    public static string? Phone(string? text)
    {
        var phone = Clean(text, "phone", 30);
        return phone is null || phone.All(letter => char.IsAsciiDigit(letter) || letter is '+' or '-' or '(' or ')' or ' ' or '.')
            ? phone
            : throw new BadInputException("bad_characters", "phone");
    }

    public static string? Language(string? text) => text is null or "vi" or "ko" or "en" ? text : throw new BadInputException("unknown_language", "language");
}
