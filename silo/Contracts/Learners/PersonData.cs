using Orleans;

namespace AiTalent.Contracts.Learners;

/// <summary>Represents the personal data of a learner, kept in the people store and never in the log.</summary>
/// <param name="FamilyName">The family name in the person's own script, NFC.</param>
/// <param name="GivenName">The given name in the person's own script, NFC.</param>
/// <param name="LatinName">The full name in Latin letters, if the person's own script is another one.</param>
/// <param name="Language">One of vi, ko or en.</param>
[GenerateSerializer, Immutable, Alias("PersonData")]
public sealed record PersonData(
    string? FamilyName, string? GivenName, string? LatinName = null, string? Email = null, string? Phone = null,
    DateOnly? BirthDate = null, string? Education = null, string? Language = null);
