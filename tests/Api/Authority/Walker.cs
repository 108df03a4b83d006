using AiTalent.Domain.Authority;

namespace AiTalent.Api.Tests.Authority;

/// <summary>Represents an actor who sends every request.</summary>
/// <param name="Header">The authentication header; null for an anonymous actor.</param>
public sealed record Walker(string Name, Actor Actor, (string Name, string Value)? Header);
