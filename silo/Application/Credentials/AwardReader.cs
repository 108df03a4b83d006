using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Programmes;

namespace AiTalent.Application.Credentials;

public sealed class AwardReader(ProgrammeQueries programmes, CourseQueries courses, TimeProvider time)
{
    /// <returns>Null if the programme or course does not exist.</returns>
    public async Task<AwardDetails?> FindAsync(Award award, CancellationToken cancellationToken)
    {
        if (award.Kind == AwardKind.Course)
            return await courses.FindAsync(award.Id, cancellationToken) is { } course
                ? new(award, course.Definition.Title, RequirementSets.Always(course.Id), [course.Definition.InstitutionId], false)
                : null;
        return await programmes.FindAsync(award.Id, cancellationToken) is { } programme
            ? new(award, programme.Definition.Name, programme.Requirements, [.. programme.Definition.Institutions],
                programme.MakesEngineers(NationalDay.Of(time.GetUtcNow())))
            : null;
    }
}
