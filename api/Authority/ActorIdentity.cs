using System.Security.Claims;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Authority;

/// <summary>Who signed in, as the rules know it. A person's one can be put in a cookie.</summary>
internal sealed class ActorIdentity(Actor actor, string scheme) : ClaimsIdentity(ActorClaims.Of(actor), scheme)
{
    public new Actor Actor { get; } = actor;
}
