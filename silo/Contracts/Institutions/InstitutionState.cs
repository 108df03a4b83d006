using AiTalent.Domain.Institutions;
using Orleans;

namespace AiTalent.Contracts.Institutions;

/// <summary>An institution with its revision, which grows with every edit.</summary>
[GenerateSerializer, Immutable, Alias("InstitutionState")]
public sealed record InstitutionState(Guid Id, InstitutionDefinition Definition, int Revision);
