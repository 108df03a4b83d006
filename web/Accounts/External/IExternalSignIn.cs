namespace AiTalent.Web.Accounts.External;

/// <summary>How a person signs in with an account of another house; the edge that knows the providers does it.</summary>
public interface IExternalSignIn
{
    /// <summary>Those that there are, in the order in which they are shown.</summary>
    IReadOnlyList<ExternalProvider> Providers { get; }

    /// <summary>Prepares the way to a provider.</summary>
    /// <param name="provider">Its key.</param>
    /// <param name="back">The page of this site that the person comes back to.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The provider's page; null where it does not answer.</returns>
    Task<string?> DepartAsync(string provider, string back, CancellationToken cancellationToken);

    /// <summary>Signs in who has come back, where the provider's account is known here; by issuer and subject, never by an address.</summary>
    Task<ExternalArrival> ArriveAsync(CancellationToken cancellationToken);
}

/// <param name="Provider">Where the person comes from; null where nobody came.</param>
/// <param name="Email">For the form of who is unknown: what the provider says, if anything.</param>
public sealed record ExternalArrival(ArrivalStep Step, ExternalProvider? Provider, string? Email);

/// <summary>How far somebody has come who was at a provider.</summary>
public enum ArrivalStep
{
    /// <summary>The session has begun.</summary>
    Done,

    /// <summary>The account wants a code, too.</summary>
    CodeWanted,

    /// <summary>There is no confirmed account with this login.</summary>
    Unknown,

    /// <summary>The account is locked for a while.</summary>
    Locked,

    /// <summary>Nobody has come, or it was too long ago.</summary>
    Over,
}
