using System.Globalization;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;

namespace AiTalent.Web.Partnerships;

/// <summary>Represents the input of an agreement form.</summary>
public sealed record PartnershipForm
{
    public string? NameVi { get; init; }

    public string? NameKo { get; init; }

    public string? NameEn { get; init; }

    /// <summary>Gets the first day as <c>yyyy-MM-dd</c>.</summary>
    public string? StartsOn { get; init; }

    /// <summary>Gets the last day as <c>yyyy-MM-dd</c>; empty for no end.</summary>
    public string? EndsOn { get; init; }

    public static PartnershipForm Of(PartnershipDefinition definition) => new()
    {
        NameVi = definition.Name.Vi,
        NameKo = definition.Name.Ko,
        NameEn = definition.Name.En,
        StartsOn = Write(definition.StartsOn),
        EndsOn = definition.EndsOn is { } day ? Write(day) : null,
    };

    /// <returns>The definition, or the invalid field.</returns>
    public (PartnershipDefinition? Definition, string? Field) Read(IEnumerable<Guid> parties)
    {
        if (Day(StartsOn) is not { } startsOn)
            return (null, "startsOn");
        if (!string.IsNullOrEmpty(EndsOn) && Day(EndsOn) is null)
            return (null, "endsOn");
        return (new PartnershipDefinition(new LocalizedText(Text(NameVi), Text(NameKo), Text(NameEn)), new ValueList<Guid>([.. parties]), startsOn, Day(EndsOn)), null);
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;

    private static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
