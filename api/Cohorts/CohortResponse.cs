using System.Text.Json.Serialization;
using AiTalent.Api.Responses;
using AiTalent.Contracts.Cohorts;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Cohorts;

namespace AiTalent.Api.Cohorts;

/// <param name="Members">Number of learners.</param>
/// <param name="CourseRuns">The runs in which the cohort was enrolled.</param>
internal sealed record CohortResponse(
    Guid Id, Guid InstitutionId, Guid? ProgrammeId, LocalizedText Name, DateOnly? Intake, int Members, IReadOnlyList<Guid> Staff, int Revision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<CohortRunView>? CourseRuns,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Position) : IRevised
{
    public static CohortResponse From(CohortState state, long position) =>
        From(state.Id, state.Definition, state.Members.Length, state.Staff, state.Revision) with { Position = position };

    public static CohortResponse From(CohortView view) =>
        From(view.Id, view.Definition, view.Members, view.Staff, view.Revision) with { CourseRuns = view.CourseRuns };

    private static CohortResponse From(Guid id, CohortDefinition d, int members, IReadOnlyList<Guid> staff, int revision) =>
        new(id, d.InstitutionId, d.ProgrammeId, d.Name, d.Intake, members, staff, revision, null, null);
}
