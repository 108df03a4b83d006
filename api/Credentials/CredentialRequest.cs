using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Domain.Credentials;

namespace AiTalent.Api.Credentials;

/// <summary>A credential for a programme or for a course: one of the two.</summary>
/// <param name="InstitutionId">The institution that gives it; the program's own where left out.</param>
/// <param name="EffectiveAt">In the past; wants the permission history.</param>
/// <param name="OverrideReason">A code; issues although courses are missing; wants the permission override.</param>
/// <param name="AgainReason">A code; gives the award again after it was revoked, under a new number.</param>
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
