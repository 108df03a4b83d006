using AiTalent.Domain.Institutions;
using Orleans;

namespace AiTalent.Contracts.Institutions;

/// <summary>Represents an institution with its revision, which each edit increments.</summary>
[GenerateSerializer, Immutable, Alias("InstitutionState")]
public sealed record InstitutionState(Guid Id, InstitutionDefinition Definition, int Revision);
