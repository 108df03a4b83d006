using AiTalent.Domain.Authority;

namespace AiTalent.Web.SignIn;

/// <summary>Provides the actor of the request; implemented by the API, which validates the cookie.</summary>
public interface ISignedInActor
{
    /// <summary>Gets the actor of this request; <see cref="Actor.Anonymous"/> if nobody is signed in.</summary>
    Actor Actor { get; }
}
