using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Accounts;

/// <summary>The account of who is signed in.</summary>
public interface IMyAccount
{
    /// <returns>Null for who is not signed in with an account.</returns>
    Task<AccountView?> FindAsync(CancellationToken cancellationToken);
}

/// <param name="Id">Of the account.</param>
/// <param name="LearnerId">The learner that the person is or will be.</param>
/// <param name="Email">Of the account.</param>
/// <param name="HasPassword">Whether one signs in with a password; where not, by a provider alone.</param>
/// <param name="HasSecondFactor">Whether a code is asked for at each sign-in.</param>
/// <param name="RecoveryCodesLeft">Of the ten, those not used.</param>
/// <param name="Roles">Those of the staff, in the order in which they were granted.</param>
public sealed record AccountView(Guid Id, Guid LearnerId, string Email, bool HasPassword, bool HasSecondFactor, int RecoveryCodesLeft, IReadOnlyList<AccountRole> Roles);

/// <param name="Key">For <see cref="ISignIn.ActAsAsync"/>.</param>
/// <param name="Institution">The name of the institution that it is held for; null for the whole country.</param>
/// <param name="IsActing">Whether this session acts by it.</param>
/// <param name="WantsSecondFactor">Whether it can be acted by only after a sign-in with a code.</param>
public sealed record AccountRole(string Key, Role Role, LocalizedText? Institution, bool IsActing, bool WantsSecondFactor);
