using AiTalent.Api.Authority;
using AiTalent.Domain.Authority;
using AiTalent.Web.SignIn;

namespace AiTalent.Api.Pages;

internal sealed class SignedInActor(IHttpContextAccessor accessor) : ISignedInActor
{
    public Actor Actor => accessor.HttpContext is { } context ? Caller.Of(context) : Actor.Anonymous;
}
