namespace AiTalent.Web.Accounts.External;

/// <summary>
/// Signs a person in with an account of another organisation; implemented by the API, which knows the providers.
/// </summary>
public interface IExternalSignIn
{
    /// <summary>Gets the providers in display order.</summary>
    IReadOnlyList<ExternalProvider> Providers { get; }

    /// <summary>Prepares the redirect to a provider.</summary>
    /// <param name="provider">The key of the provider.</param>
    /// <param name="back">The page of this site to return to.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The provider's page; null if it does not respond.</returns>
    Task<string?> DepartAsync(string provider, string back, CancellationToken cancellationToken);

    /// <summary>
    /// Signs in the returning person if the provider's account is known here; matched by issuer and subject, never
    /// by email address.
    /// </summary>
    Task<ExternalArrival> ArriveAsync(CancellationToken cancellationToken);
}

/// <param name="Provider">The provider that the person returned from; null if nobody returned.</param>
/// <param name="Email">The email address from the provider, if any, for the sign-up form of an unknown person.</param>
public sealed record ExternalArrival(ArrivalStep Step, ExternalProvider? Provider, string? Email);

/// <summary>Defines the result of returning from a provider.</summary>
public enum ArrivalStep
{
    /// <summary>The session has started.</summary>
    Done,

    /// <summary>The account also requires a code.</summary>
    CodeWanted,

    /// <summary>No confirmed account has this login.</summary>
    Unknown,

    /// <summary>The account is temporarily locked.</summary>
    Locked,

    /// <summary>Nobody has returned, or too much time has passed.</summary>
    Over,
}
