using AiTalent.Api.Problems;
using AiTalent.Application.Failures;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Net.Http.Headers;

namespace AiTalent.Api.Accounts.External;

/// <summary>
/// Finds the page of a provider to go to. A form is not answered by a redirect there: the policy of our pages lets forms lead to this
/// site alone, and browsers hold every redirect of the answer to it, also those that a provider makes on its own.
/// </summary>
internal sealed partial class ExternalChallenges(IHttpContextAccessor accessor, ExternalProviders providers, ILogger<ExternalChallenges> logger)
{
    /// <returns>Null where the provider does not answer.</returns>
    public async Task<string?> FindAsync(string key, string back, Guid? linkTo)
    {
        if (providers.Find(key) is not { } provider)
            return null;
        var context = accessor.HttpContext!;
        try
        {
            await context.ChallengeAsync(ExternalProviders.SchemeOf(provider.Key), ExternalIdentities.Way(back, linkTo));
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested && CallFailures.Classify(failure) is null)
        {
            Unreachable(logger, provider.Key, failure);
            return null;
        }

        var address = context.Response.Headers.Location.ToString();
        context.Response.Headers.Remove(HeaderNames.Location);
        context.Response.StatusCode = StatusCodes.Status200OK;
        return address;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sign-in provider {Provider} does not answer.")]
    private static partial void Unreachable(ILogger logger, string provider, Exception failure);
}
