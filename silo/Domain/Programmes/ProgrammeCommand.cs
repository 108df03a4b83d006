using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Programmes;

[GenerateSerializer, Immutable]
public abstract record ProgrammeCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable]
public sealed record CreateProgramme(CommandContext Context, Guid ProgrammeId, ProgrammeDefinition Definition) : ProgrammeCommand(Context);

[GenerateSerializer, Immutable]
public sealed record ReviseProgramme(CommandContext Context, ProgrammeDefinition Definition, int? ExpectedRevision) : ProgrammeCommand(Context);

/// <param name="Status">What the ministry decides.</param>
/// <param name="From">The first day it holds, in the time of Viet Nam; today when left out.</param>
[GenerateSerializer, Immutable]
public sealed record SetAccreditation(CommandContext Context, AccreditationStatus Status, DateOnly? From, int? ExpectedRevision = null) : ProgrammeCommand(Context);
