using System.Text.Json.Serialization;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Learners;
using AiTalent.ReadModel.Learners;

namespace AiTalent.Api.Learners;

/// <param name="Person">Name and contact data; only when a single learner is read by an authorised caller.</param>
internal sealed record LearnerResponse(
    Guid Id, string Country, string? Province, int? AgeBandFrom, Gender Gender, Guid? InstitutionId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PersonData? Person,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Position)
{
    public static LearnerResponse From(LearnerState state, long position) => From(state.Id, state.Profile) with { Position = position };

    public static LearnerResponse From(LearnerView view) => From(view.Id, view.Profile);

    private static LearnerResponse From(Guid id, LearnerProfile p) => new(id, p.Country, p.Province, p.AgeBandFrom, p.Gender, p.InstitutionId, null, null);
}
