using System.Text.Json.Serialization;
using AiTalent.Api.Answers;
using AiTalent.Contracts.Programmes;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Programmes;

namespace AiTalent.Api.Programmes;

/// <param name="Accreditation">The ministry's decisions, the oldest first.</param>
internal sealed record ProgrammeAnswer(
    Guid Id, ProgrammeKind Kind, IReadOnlyList<Guid> Institutions, LocalizedText Name, IReadOnlyList<Guid> RequiredCourses,
    IReadOnlyList<AccreditationPeriod> Accreditation, int Revision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Position) : IRevised
{
    public static ProgrammeAnswer From(ProgrammeState state, long position) =>
        From(state.Id, state.Definition, state.Accreditation, state.Revision, position);

    public static ProgrammeAnswer From(ProgrammeView view) => From(view.Id, view.Definition, view.Accreditation.Periods, view.Revision, null);

    private static ProgrammeAnswer From(Guid id, ProgrammeDefinition d, IReadOnlyList<AccreditationPeriod> accreditation, int revision, long? position) =>
        new(id, d.Kind, [.. d.Institutions], d.Name, [.. d.RequiredCourses], accreditation, revision, position);
}
