using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Languages;

/// <summary>Represents a name or title in up to three languages; at least one is given.</summary>
[GenerateSerializer, Immutable, Alias("LocalizedText")]
public sealed record LocalizedText(string? Vi = null, string? Ko = null, string? En = null)
{
    public const int MaxLength = 300;

    /// <summary>Returns the text in the language, otherwise in English, otherwise in any language available.</summary>
    public string In(string language) => (language switch
    {
        "vi" => Vi ?? En ?? Ko,
        "ko" => Ko ?? En ?? Vi,
        _ => En ?? Vi ?? Ko,
    }) ?? "";

    public LocalizedText Cleaned() => new(PlainText.Clean(Vi), PlainText.Clean(Ko), PlainText.Clean(En));

    public Refusal? Check(string field)
    {
        if (Vi is null && Ko is null && En is null)
            return new Refusal("required", field);
        return PlainText.Check(Vi, $"{field}.vi", MaxLength) ?? PlainText.Check(Ko, $"{field}.ko", MaxLength)
            ?? PlainText.Check(En, $"{field}.en", MaxLength);
    }
}
