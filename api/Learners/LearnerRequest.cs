using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
using AiTalent.Application.Localization;
using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Learners;

namespace AiTalent.Api.Learners;

/// <summary>Registers a learner. The log keeps only coarse attributes; names and contact data are kept in the people store.</summary>
/// <param name="Province">Code of the statistics office.</param>
/// <param name="AgeBandFrom">First year of the five-year age band, if the birth date is not known.</param>
/// <param name="InstitutionId">The learner's own institution.</param>
/// <param name="LatinName">The full name in Latin letters, if it is written in another script.</param>
/// <param name="Language">Language of communication: vi, ko or en.</param>
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
