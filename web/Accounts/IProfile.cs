using AiTalent.Application.Localization;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Learners;

namespace AiTalent.Web.Accounts;

/// <summary>
/// Reads and saves the person's profile: names and contacts in the people store, coarse attributes in the log.
/// </summary>
public interface IProfile
{
    /// <returns>Null if no learner is signed in.</returns>
    Task<ProfileView?> FindAsync(CancellationToken cancellationToken);

    /// <summary>Registers the learner, or corrects the person's data in the people store and in the log.</summary>
    /// <returns>The problems of the form; empty on success.</returns>
    Task<IReadOnlyList<AccountProblem>> SaveAsync(ProfileForm form, CancellationToken cancellationToken);
}

/// <param name="Registered">The attributes in the log; null until the learner is registered.</param>
public sealed record ProfileView(LearnerProfile? Registered, PersonData? Person);

/// <param name="Key">Created with the form, so that sending it twice executes one command.</param>
/// <param name="BirthDate">As yyyy-MM-dd.</param>
/// <param name="Place">Country and province, as <c>VN:01</c>.</param>
/// <param name="Language">The language for communication with the person: vi, ko or en.</param>
public sealed record ProfileForm(
    Guid Key, string? FamilyName, string? GivenName, string? LatinName, string? Phone, string? BirthDate, string? Place, string? Gender, string? Education, string Language);
