using AiTalent.Web.Accounts.External;

namespace AiTalent.Api.Accounts.External;

/// <summary>Represents a person's identity at a provider.</summary>
/// <param name="Issuer">Together with the subject, permanently identifies the person. Addresses and names do not.</param>
/// <param name="Email">The address reported by the provider, which we have not confirmed; null if it is not a valid address.</param>
/// <param name="LinkTo">The account that requested the link; null for a sign-in.</param>
internal sealed record ExternalIdentity(ExternalProvider Provider, string Issuer, string Subject, string? Email, Guid? LinkTo);
