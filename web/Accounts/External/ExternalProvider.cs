using AiTalent.Domain.Languages;

namespace AiTalent.Web.Accounts.External;

/// <summary>A university or an identity provider whose accounts people sign in with.</summary>
/// <param name="Key">Of a-z, 0-9 and hyphens.</param>
public sealed record ExternalProvider(string Key, LocalizedText Name);
