using System.Security.Claims;
using AiTalent.Api.Authority;

namespace AiTalent.Api.Programs;

/// <summary>A program that a valid token speaks for.</summary>
internal sealed class ProgramSession(ActorIdentity identity, DateTimeOffset until)
{
    public ClaimsPrincipal Principal { get; } = new(identity);

    public DateTimeOffset Until { get; } = until;
}
