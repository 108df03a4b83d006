using System.Collections.Immutable;
using AiTalent.Domain.Programmes;
using Orleans;

namespace AiTalent.Contracts.Programmes;

/// <summary>A programme with its revision and the ministry's decisions, oldest first.</summary>
/// <param name="Proposal">What waits for the ministry; null where nothing does.</param>
[GenerateSerializer, Immutable, Alias("ProgrammeState")]
public sealed record ProgrammeState(
    Guid Id, ProgrammeDefinition Definition, int Revision, ImmutableArray<AccreditationPeriod> Accreditation, CourseProposal? Proposal = null);
