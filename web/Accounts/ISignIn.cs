namespace AiTalent.Web.Accounts;

/// <summary>How a person's session begins and ends.</summary>
public interface ISignIn
{
    /// <param name="email">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="keep">Whether the session outlives the browser's.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<SignInStep> SignInAsync(string? email, string? password, bool keep, CancellationToken cancellationToken);

    /// <summary>The second step: a code of the person's app, or one of the recovery codes.</summary>
    Task<SignInStep> EnterCodeAsync(string? code, bool isRecovery, bool keep, CancellationToken cancellationToken);

    /// <summary>Goes on by another of the person's roles.</summary>
    /// <param name="role">Its key; null goes on as the learner that everybody is.</param>
    Task ActAsAsync(string? role);

    Task SignOutAsync();

    /// <summary>Ends every session of the account but this one.</summary>
    Task SignOutElsewhereAsync(CancellationToken cancellationToken);
}

/// <summary>How far a sign-in has come.</summary>
public enum SignInStep
{
    /// <summary>The session has begun.</summary>
    Done,

    /// <summary>The password was right; a code is wanted too.</summary>
    CodeWanted,

    /// <summary>Something was not right; what, is not said.</summary>
    Wrong,

    /// <summary>Too many tries; a while must pass.</summary>
    TooMany,
}
