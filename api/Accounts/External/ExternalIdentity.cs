using AiTalent.Web.Accounts.External;

namespace AiTalent.Api.Accounts.External;

/// <summary>Who somebody is at a provider.</summary>
/// <param name="Issuer">With the subject it is the person, for ever; neither an address nor a name is.</param>
/// <param name="Email">What the provider says; nobody has confirmed it to us. Null where it is no address.</param>
/// <param name="LinkTo">The account that asked for it to be linked; null for who comes to sign in.</param>
internal sealed record ExternalIdentity(ExternalProvider Provider, string Issuer, string Subject, string? Email, Guid? LinkTo);
