using System.Security.Claims;
using AiTalent.Api.Authority;

namespace AiTalent.Api.ApiClients;

/// <summary>Represents the API client that a valid token authenticates.</summary>
internal sealed class ApiClientSession(ActorIdentity identity, DateTimeOffset until)
{
    public ClaimsPrincipal Principal { get; } = new(identity);

    public DateTimeOffset Until { get; } = until;
}
