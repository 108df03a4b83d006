using System.Text.Json.Serialization;
using AiTalent.Api.Responses;
using AiTalent.Application.Localization;
using AiTalent.Contracts.Courses;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Courses;

namespace AiTalent.Api.Courses;

internal sealed record CourseResponse(
    Guid Id, Guid InstitutionId, string Code, LocalizedText Title, LocalizedText? Summary, int Level, int Hours, string Language,
    IReadOnlyList<string> Skills, IReadOnlyList<Guid> Prerequisites, int Revision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalizedText? InstitutionName,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Position) : IRevised
{
    public static CourseResponse From(CourseState state, long position) => From(state.Id, state.Definition, state.Revision, null, position);

    public static CourseResponse From(CourseView view) => From(view.Id, view.Definition, view.Revision, view.InstitutionName, null);

    private static CourseResponse From(Guid id, CourseDefinition d, int revision, LocalizedText? institution, long? position) =>
        new(id, d.InstitutionId, d.Code, d.Title, d.Summary, d.Level, d.Hours, d.Language, [.. d.Skills], [.. d.Prerequisites], revision, institution, position);
}
