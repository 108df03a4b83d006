using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Languages;

/// <summary>Validates reason codes. The log holds codes only; free text goes to the people store.</summary>
public static class ReasonCode
{
    public static Refusal? Check(string? code, string field)
    {
        if (string.IsNullOrEmpty(code))
            return new Refusal("required", field);
        if (code.Length > 40)
            return new Refusal("too_long", field);
        return code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_') ? null : new Refusal("bad_characters", field);
    }
}
