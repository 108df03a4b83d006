namespace AiTalent.Web.Accounts.External;

/// <summary>
/// Manages the provider logins of the signed-in account. Each change ends all other sessions and is reported by
/// mail.
/// </summary>
public interface IExternalLogins
{
    /// <returns>Null if no account is signed in.</returns>
    Task<ExternalLoginsView?> FindAsync(CancellationToken cancellationToken);

    /// <summary>Prepares the redirect to a provider whose account is to be linked.</summary>
    /// <param name="provider">The key of the provider.</param>
    /// <param name="password">The current password, if there is one.</param>
    /// <param name="back">The page of this site to return to.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<ProviderRedirect> DepartAsync(string provider, string? password, string back, CancellationToken cancellationToken);

    /// <summary>Links the provider account that the person returned with.</summary>
    Task<LinkStep> LinkAsync(CancellationToken cancellationToken);

    /// <summary>Unlinks a login, unless it is the last way to sign in.</summary>
    /// <param name="login">The key of the login.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The code of the refusal; null if it is no longer linked.</returns>
    Task<string?> UnlinkAsync(string? login, CancellationToken cancellationToken);
}

/// <param name="HasPassword">True if sign-in is possible without any provider.</param>
/// <param name="Others">The providers without a linked login.</param>
public sealed record ExternalLoginsView(bool HasPassword, IReadOnlyList<ExternalLogin> Linked, IReadOnlyList<ExternalProvider> Others);

/// <param name="Key">Identifies this login within the account.</param>
/// <param name="Provider">Null if the provider is no longer configured.</param>
public sealed record ExternalLogin(string Key, string Issuer, ExternalProvider? Provider);

/// <param name="Address">The provider's page; null if there is a problem.</param>
public sealed record ProviderRedirect(string? Address, AccountProblem? Problem = null)
{
    public static ProviderRedirect Refused(string? field, string code) => new(null, new AccountProblem(field, code));
}

/// <summary>Defines the result of linking.</summary>
public enum LinkStep
{
    /// <summary>Nobody has returned from a provider.</summary>
    None,

    /// <summary>The login was linked.</summary>
    Done,

    /// <summary>The login belongs to another account.</summary>
    Taken,
}
