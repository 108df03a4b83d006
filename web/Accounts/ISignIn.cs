namespace AiTalent.Web.Accounts;

/// <summary>Starts and ends sessions.</summary>
public interface ISignIn
{
    /// <param name="email">The email address as typed.</param>
    /// <param name="password">The password as typed.</param>
    /// <param name="keep">True to keep the session after the browser is closed.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<SignInStep> SignInAsync(string? email, string? password, bool keep, CancellationToken cancellationToken);

    /// <summary>Completes the second step with a code of the person's app or a recovery code.</summary>
    Task<SignInStep> EnterCodeAsync(string? code, bool isRecovery, bool keep, CancellationToken cancellationToken);

    /// <summary>Switches to another role of the person.</summary>
    /// <param name="role">The key of the role; null switches to the learner role, which everyone has.</param>
    Task ActAsAsync(string? role);

    Task SignOutAsync();

    /// <summary>Ends all other sessions of the account.</summary>
    Task SignOutElsewhereAsync(CancellationToken cancellationToken);
}

/// <summary>Defines the result of a sign-in step.</summary>
public enum SignInStep
{
    /// <summary>The session has started.</summary>
    Done,

    /// <summary>The password was correct; a code is also required.</summary>
    CodeWanted,

    /// <summary>The input was wrong; which part is not revealed.</summary>
    Wrong,

    /// <summary>Too many attempts; the person must wait.</summary>
    TooMany,
}
