namespace AiTalent.Web.Accounts.External;

/// <summary>The providers that open the account of who is signed in. Each change ends every other session and is told by mail.</summary>
public interface IExternalLogins
{
    /// <returns>Null for who is not signed in with an account.</returns>
    Task<ExternalLoginsView?> FindAsync(CancellationToken cancellationToken);

    /// <summary>Prepares the way to a provider whose account is to be linked.</summary>
    /// <param name="provider">Its key.</param>
    /// <param name="password">The current one, where there is one.</param>
    /// <param name="back">The page of this site that the person comes back to.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<ProviderRedirect> DepartAsync(string provider, string? password, string back, CancellationToken cancellationToken);

    /// <summary>Links what the person has come back with.</summary>
    Task<LinkStep> LinkAsync(CancellationToken cancellationToken);

    /// <summary>Never the last way to sign in.</summary>
    /// <param name="login">Its key.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The code of why not; null where it is no longer linked.</returns>
    Task<string?> UnlinkAsync(string? login, CancellationToken cancellationToken);
}

/// <param name="HasPassword">Whether one can sign in without any of them.</param>
/// <param name="Others">Those that nothing is linked of yet.</param>
public sealed record ExternalLoginsView(bool HasPassword, IReadOnlyList<ExternalLogin> Linked, IReadOnlyList<ExternalProvider> Others);

/// <param name="Key">Of this login among those of the account.</param>
/// <param name="Provider">Null where the site no longer knows it.</param>
public sealed record ExternalLogin(string Key, string Issuer, ExternalProvider? Provider);

/// <param name="Address">The provider's page; null where there is a problem.</param>
public sealed record ProviderRedirect(string? Address, AccountProblem? Problem = null)
{
    public static ProviderRedirect Refused(string? field, string code) => new(null, new AccountProblem(field, code));
}

/// <summary>What came of linking.</summary>
public enum LinkStep
{
    /// <summary>Nobody has come back to link anything.</summary>
    None,

    /// <summary>It is linked.</summary>
    Done,

    /// <summary>It opens another account.</summary>
    Taken,
}
