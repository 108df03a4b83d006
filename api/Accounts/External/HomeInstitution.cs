using AiTalent.ReadModel.Institutions;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts.External;

/// <summary>Finds the institution that an account's linked providers belong to.</summary>
internal sealed partial class HomeInstitution(
    UserManager<Account> accounts, ExternalProviders providers, InstitutionQueries institutions, ILogger<HomeInstitution> logger)
{
    /// <returns>Null if there is none; if there are several, the one with the first key in the settings.</returns>
    public async Task<Guid?> FindAsync(Account account, CancellationToken cancellationToken)
    {
        var issuers = (await accounts.GetLoginsAsync(account)).Select(login => login.LoginProvider).ToHashSet(StringComparer.Ordinal);
        foreach (var provider in providers.All.Where(provider => issuers.Contains(providers.IssuerOf(provider))))
        {
            if (providers.InstitutionOf(provider) is not { } id)
                continue;
            if (await institutions.FindAsync(id, cancellationToken) is not null)
                return id;
            Unknown(logger, provider.Key, id);
        }

        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sign-in provider {Provider} belongs to the institution {Institution}, which is not registered.")]
    private static partial void Unknown(ILogger logger, string provider, Guid institution);
}
