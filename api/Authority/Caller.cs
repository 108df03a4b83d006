using System.Reflection;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Authority;

/// <summary>Gives read-only endpoints the actor of the request.</summary>
internal readonly record struct Caller(Actor Actor)
{
    public static ValueTask<Caller> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult(new Caller(Of(context)));

    public static Actor Of(HttpContext context) => context.User.Identity is ActorIdentity identity ? identity.Actor : Actor.Anonymous;
}
