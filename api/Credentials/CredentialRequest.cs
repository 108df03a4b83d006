using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Domain.Credentials;

namespace AiTalent.Api.Credentials;

/// <summary>Requests a credential for either a programme or a course.</summary>
/// <param name="InstitutionId">The issuing institution; defaults to the API client's own.</param>
/// <param name="EffectiveAt">A time in the past; requires the permission history.</param>
/// <param name="OverrideReason">A code; issues the credential although courses are missing; requires the permission override.</param>
/// <param name="AgainReason">A code; issues the award again, under a new number, after it was revoked.</param>
internal sealed record CredentialRequest(
    [property: Required] Guid? LearnerId, Guid? ProgrammeId, Guid? CourseId, Guid? InstitutionId, DateTimeOffset? EffectiveAt, string? OverrideReason,
    string? AgainReason = null)
{
    public Award Award() => (ProgrammeId, CourseId) switch
    {
        ({ } programme, null) => new Award(AwardKind.Programme, programme),
        (null, { } course) => new Award(AwardKind.Course, course),
        (null, null) => throw new BadInputException("required", "programmeId"),
        _ => throw new BadInputException("duplicate", "courseId"),
    };
}
