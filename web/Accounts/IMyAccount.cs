using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Accounts;

/// <summary>Reads the signed-in account.</summary>
public interface IMyAccount
{
    /// <returns>Null if no account is signed in.</returns>
    Task<AccountView?> FindAsync(CancellationToken cancellationToken);
}

/// <param name="Id">The account id.</param>
/// <param name="LearnerId">The learner id of the person, also before registration.</param>
/// <param name="Email">The email address of the account.</param>
/// <param name="HasPassword">True if the account has a password; otherwise it signs in with providers only.</param>
/// <param name="HasSecondFactor">True if each sign-in requires a code.</param>
/// <param name="RecoveryCodesLeft">Number of unused recovery codes, out of ten.</param>
/// <param name="Roles">The staff roles, in the order in which they were granted.</param>
public sealed record AccountView(Guid Id, Guid LearnerId, string Email, bool HasPassword, bool HasSecondFactor, int RecoveryCodesLeft, IReadOnlyList<AccountRole> Roles);

/// <param name="Key">The key for <see cref="ISignIn.ActAsAsync"/>.</param>
/// <param name="Institution">The name of the institution that the role is held for; null for the whole country.</param>
/// <param name="IsActing">True if this session acts by the role.</param>
/// <param name="WantsSecondFactor">True if the role requires a sign-in with a code.</param>
public sealed record AccountRole(string Key, Role Role, LocalizedText? Institution, bool IsActing, bool WantsSecondFactor);
