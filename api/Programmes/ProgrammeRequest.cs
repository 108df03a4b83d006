using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;

namespace AiTalent.Api.Programmes;

/// <param name="Institutions">The owners: one institution, or several for a joint programme.</param>
/// <param name="RequiredCourses">Courses that a learner must complete for the credential.</param>
internal sealed record ProgrammeRequest(
    Guid? Id, [property: Required] ProgrammeKind? Kind, [property: Required] Guid[]? Institutions, [property: Required] LocalizedText? Name,
    Guid[]? RequiredCourses)
{
    public ProgrammeDefinition Definition() => new(
        Kind.Required("kind"), [.. Institutions.Required("institutions")], Name.Required("name"), [.. RequiredCourses ?? []]);
}
