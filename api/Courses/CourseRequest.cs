using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Application.Localization;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Courses;

/// <param name="Level">Level of Viet Nam's qualifications framework, 1 to 8.</param>
/// <param name="Hours">Hours of study.</param>
/// <param name="Language">Language of teaching: vi, ko or en.</param>
/// <param name="Skills">ESCO concept URIs.</param>
/// <param name="Prerequisites">Courses that must be completed first.</param>
internal sealed record CourseRequest(
    Guid? Id, [property: Required] Guid? InstitutionId, [property: Required] string? Code, [property: Required] LocalizedText? Title,
    [property: Required] int? Level, [property: Required] int? Hours, [property: Required] string? Language,
    string[]? Skills, Guid[]? Prerequisites, LocalizedText? Summary)
{
    public CourseDefinition Definition() => new(
        InstitutionId.Required("institutionId"), Code.Required("code"), Title.Required("title"), Level.Required("level"), Hours.Required("hours"),
        Language.Required("language"), [.. Items(Skills, "skills")], [.. Prerequisites ?? []], Summary);

    private static string[] Items(string?[]? items, string field) =>
        [.. (items ?? []).Select((item, i) => item.Required($"{field}[{i}]"))];
}
