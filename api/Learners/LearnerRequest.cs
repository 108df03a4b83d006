using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
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

    /// <summary>Returns the personal data; null if none was provided.</summary>
    public PersonData? Person()
    {
        var person = new PersonData(
            PersonalText.Clean(FamilyName, "familyName", 100), PersonalText.Clean(GivenName, "givenName", 100), PersonalText.Clean(LatinName, "latinName", 200),
            PersonalText.Email(Email), PersonalText.Phone(Phone), BirthDate, PersonalText.Clean(Education, "education", 200), PersonalText.Language(Language));
        return person == new PersonData(null, null) ? null : person;
    }
}
