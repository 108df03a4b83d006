using System.Security.Claims;
using AiTalent.Api.Authority;

namespace AiTalent.Api.ApiClients;

/// <summary>A program that a valid token speaks for.</summary>
internal sealed class ApiClientSession(ActorIdentity identity, DateTimeOffset until)
{
    public ClaimsPrincipal Principal { get; } = new(identity);

    public DateTimeOffset Until { get; } = until;
}
