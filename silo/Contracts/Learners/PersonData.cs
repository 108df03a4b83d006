using Orleans;

namespace AiTalent.Contracts.Learners;

/// <summary>Personal data of a learner: kept in the people store, never in the log.</summary>
/// <param name="FamilyName">In the person's own script, NFC.</param>
/// <param name="GivenName">In the person's own script, NFC.</param>
/// <param name="LatinName">The whole name in Latin letters, where it is written otherwise.</param>
/// <param name="Language">vi, ko or en.</param>
[GenerateSerializer, Immutable, Alias("PersonData")]
public sealed record PersonData(
    string? FamilyName, string? GivenName, string? LatinName = null, string? Email = null, string? Phone = null,
    DateOnly? BirthDate = null, string? Education = null, string? Language = null);
