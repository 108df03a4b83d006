using AiTalent.Api.Problems;
using AiTalent.Application.Failures;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Net.Http.Headers;

namespace AiTalent.Api.Accounts.External;

/// <summary>
/// Finds the provider page to go to. Forms are not redirected there directly: the content security policy allows forms to lead only to this
/// site, and browsers apply it to every redirect that follows, including the provider's own.
/// </summary>
internal sealed partial class ExternalChallenges(IHttpContextAccessor accessor, ExternalProviders providers, ILogger<ExternalChallenges> logger)
{
    /// <returns>Null if the provider does not respond.</returns>
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
