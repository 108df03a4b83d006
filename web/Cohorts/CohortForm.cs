using System.Globalization;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Cohorts;

/// <summary>Represents the input of a cohort form.</summary>
public sealed record CohortForm(string? NameVi, string? NameKo, string? NameEn, string? Programme, string? Intake)
{
    public static CohortForm Of(CohortDefinition definition) => new(
        definition.Name.Vi, definition.Name.Ko, definition.Name.En, definition.ProgrammeId?.ToString(), definition.Intake?.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    /// <returns>The definition, or the invalid field.</returns>
    public (CohortDefinition? Definition, string? Field) Read(Guid institutionId)
    {
        DateOnly? month = DateOnly.TryParseExact(Intake, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;
        if (month is null && !string.IsNullOrEmpty(Intake))
            return (null, "intake");
        Guid? programme = Guid.TryParse(Programme, out var id) ? id : null;
        return (new CohortDefinition(institutionId, programme, new LocalizedText(Text(NameVi), Text(NameKo), Text(NameEn)), month), null);
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;
}
