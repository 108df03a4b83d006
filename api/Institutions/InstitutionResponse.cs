using System.Text.Json.Serialization;
using AiTalent.Api.Responses;
using AiTalent.Contracts.Institutions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Institutions;

namespace AiTalent.Api.Institutions;

internal sealed record InstitutionResponse(
    Guid Id, InstitutionKind Kind, string Country, string? Province, LocalizedText Name, string? ShortName, string? Domain, RetakePolicy Retakes, int Revision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Position) : IRevised
{
    public static InstitutionResponse From(InstitutionState state, long position) => From(state.Id, state.Definition, state.Revision, position);

    public static InstitutionResponse From(InstitutionView view) => From(view.Id, view.Definition, view.Revision, null);

    private static InstitutionResponse From(Guid id, InstitutionDefinition d, int revision, long? position) =>
        new(id, d.Kind, d.Country, d.Province, d.Name, d.ShortName, d.Domain, d.Retakes, revision, position);
}
