using System.Collections.Immutable;
using AiTalent.Domain.Programmes;
using Orleans;

namespace AiTalent.Contracts.Programmes;

/// <summary>Represents a programme with its revision and the ministry's decisions, oldest first.</summary>
/// <param name="Proposal">The proposal that awaits the ministry's decision; null if there is none.</param>
[GenerateSerializer, Immutable, Alias("ProgrammeState")]
public sealed record ProgrammeState(
    Guid Id, ProgrammeDefinition Definition, int Revision, ImmutableArray<AccreditationPeriod> Accreditation, CourseProposal? Proposal = null);
