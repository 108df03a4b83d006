using System.Text.Json.Serialization;
using AiTalent.Api.Responses;
using AiTalent.Contracts.Programmes;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Programmes;

namespace AiTalent.Api.Programmes;

/// <param name="RequiredCourses">The required courses in force.</param>
/// <param name="ProposedCourses">Proposed courses awaiting the ministry's decision; null if there is no proposal.</param>
/// <param name="ProposalRevision">
/// The revision that proposed them, which the ministry's decision must name; null if there is no proposal.
/// </param>
/// <param name="Accreditation">The ministry's decisions, oldest first.</param>
internal sealed record ProgrammeResponse(
    Guid Id, ProgrammeKind Kind, IReadOnlyList<Guid> Institutions, LocalizedText Name, IReadOnlyList<Guid> RequiredCourses,
    IReadOnlyList<Guid>? ProposedCourses, int? ProposalRevision, IReadOnlyList<AccreditationPeriod> Accreditation, int Revision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Position) : IRevised
{
    public static ProgrammeResponse From(ProgrammeState state, long position) =>
        From(state.Id, state.Definition, state.Proposal, state.Accreditation, state.Revision, position);

    public static ProgrammeResponse From(ProgrammeView view) => From(view.Id, view.Definition, view.Proposal, view.Accreditation.Periods, view.Revision, null);

    private static ProgrammeResponse From(
        Guid id, ProgrammeDefinition d, CourseProposal? proposal, IReadOnlyList<AccreditationPeriod> accreditation, int revision, long? position) => new(
            id, d.Kind, [.. d.Institutions], d.Name, [.. d.RequiredCourses], proposal is null ? null : [.. proposal.RequiredCourses], proposal?.Revision, accreditation, revision, position);
}
