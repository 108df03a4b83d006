using AiTalent.Application.Localization;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Learners;

namespace AiTalent.Web.Accounts;

/// <summary>Who the person is: names and contacts in the people store, coarse attributes in the log.</summary>
public interface IProfile
{
    /// <returns>Null for who is signed in as no learner.</returns>
    Task<ProfileView?> FindAsync(CancellationToken cancellationToken);

    /// <summary>Registers the learner, or corrects what is known of the person, in the people store and in the log.</summary>
    /// <returns>What is wrong with the form; empty where it is saved.</returns>
    Task<IReadOnlyList<AccountProblem>> SaveAsync(ProfileForm form, CancellationToken cancellationToken);
}

/// <param name="Registered">The attributes that the log knows; null as long as the learner is not registered.</param>
public sealed record ProfileView(LearnerProfile? Registered, PersonData? Person);

/// <param name="Key">Made with the form, so that sending it twice is one command.</param>
/// <param name="BirthDate">As yyyy-MM-dd.</param>
/// <param name="Place">Country and province, as <c>VN:01</c>.</param>
/// <param name="Language">Spoken with the person: vi, ko or en.</param>
public sealed record ProfileForm(
    Guid Key, string? FamilyName, string? GivenName, string? LatinName, string? Phone, string? BirthDate, string? Place, string? Gender, string? Education, string Language);
