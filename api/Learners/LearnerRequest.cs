using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Application.Localization;
using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Learners;

namespace AiTalent.Api.Learners;

/// <summary>A new learner. The log keeps the coarse attributes; names and contacts go to the people store alone.</summary>
/// <param name="Province">The statistics office's code.</param>
/// <param name="AgeBandFrom">First year of the five-year age band, where the birth date is not known.</param>
/// <param name="InstitutionId">The learner's own institution.</param>
/// <param name="LatinName">The whole name in Latin letters, where it is written otherwise.</param>
/// <param name="Language">Spoken with the learner: vi, ko or en.</param>
internal sealed record LearnerRequest(
    Guid? Id, [property: Required] string? Country, string? Province, Gender? Gender, int? AgeBandFrom, Guid? InstitutionId,
    string? FamilyName, string? GivenName, string? LatinName, string? Email, string? Phone, DateOnly? BirthDate, string? Education, string? Language)
{
    public LearnerProfile Profile(DateOnly today) => new(
        Country.Required("country"), Province, BirthDate is { } birth ? LearnerProfile.AgeBand(birth, today) : AgeBandFrom,
        Gender ?? Domain.Learners.Gender.Unspecified, InstitutionId);

    /// <summary>Null if the request has no personal data.</summary>
    public PersonData? Person() => PersonInput.Read(new PersonData(FamilyName, GivenName, LatinName, Email, Phone, BirthDate, Education, Language)) switch
    {
        { Refusal: { } refusal } => throw new BadInputException(refusal.Code, refusal.Field),
        { Value: { } person } => PersonInput.IsEmpty(person) ? null : person,
        _ => throw new InvalidOperationException("A result is a value or a refusal."),
    };
}
