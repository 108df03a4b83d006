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
/// <param name="HasSecondFactor">Whether a code is asked for at each sign-in.</param>
/// <param name="RecoveryCodesLeft">Of the ten, those not used.</param>
public sealed record AccountView(Guid Id, Guid LearnerId, string Email, bool HasSecondFactor, int RecoveryCodesLeft);
