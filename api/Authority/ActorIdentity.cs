using System.Security.Claims;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Authority;

/// <summary>Represents a signed-in actor. The identity of a person can be stored in a cookie.</summary>
internal sealed class ActorIdentity(Actor actor, string scheme) : ClaimsIdentity(ActorClaims.Of(actor), scheme)
{
    public new Actor Actor { get; } = actor;
}
