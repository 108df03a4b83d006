using AiTalent.Domain.Languages;

namespace AiTalent.Web.Accounts.External;

/// <summary>Represents a university or an identity provider whose accounts are accepted for sign-in.</summary>
/// <param name="Key">Consists of a-z, 0-9 and hyphens.</param>
public sealed record ExternalProvider(string Key, LocalizedText Name);
