using System.ComponentModel.DataAnnotations;
using AiTalent.Api.Requests;
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

    /// <summary>Null where nothing personal was given.</summary>
    public PersonData? Person()
    {
        var person = new PersonData(
            PersonalText.Clean(FamilyName, "familyName", 100), PersonalText.Clean(GivenName, "givenName", 100), PersonalText.Clean(LatinName, "latinName", 200),
            PersonalText.Email(Email), PersonalText.Phone(Phone), BirthDate, PersonalText.Clean(Education, "education", 200), PersonalText.Language(Language));
        return person == new PersonData(null, null) ? null : person;
    }
}
