using AiTalent.Domain.Authority;

namespace AiTalent.Web.SignIn;

/// <summary>Who looks at the page, as the rules know it; the edge that checks the cookie tells it.</summary>
public interface ISignedInActor
{
    /// <summary>Of this request; <see cref="Actor.Anonymous"/> for who is not signed in.</summary>
    Actor Actor { get; }
}
