using AiTalent.Domain.Authority;

namespace AiTalent.Api.Tests.Authority;

/// <summary>Somebody who tries everything.</summary>
/// <param name="Header">What the walker signs in by; null for nobody.</param>
public sealed record Walker(string Name, Actor Actor, (string Name, string Value)? Header);
