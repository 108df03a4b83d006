using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Programmes;

[GenerateSerializer, Immutable, Alias("ProgrammeCommand")]
public abstract record ProgrammeCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable, Alias("CreateProgramme")]
public sealed record CreateProgramme(CommandContext Context, Guid ProgrammeId, ProgrammeDefinition Definition) : ProgrammeCommand(Context);

/// <summary>Changes a programme. The required courses of a recognised one wait for the ministry; those in force, sent again, take a proposal back.</summary>
[GenerateSerializer, Immutable, Alias("ReviseProgramme")]
public sealed record ReviseProgramme(CommandContext Context, ProgrammeDefinition Definition, int? ExpectedRevision) : ProgrammeCommand(Context);

/// <param name="Status">What the ministry decides.</param>
/// <param name="From">The first day it holds, in the time of Viet Nam; today when left out.</param>
[GenerateSerializer, Immutable, Alias("SetAccreditation")]
public sealed record SetAccreditation(CommandContext Context, AccreditationStatus Status, DateOnly? From, int? ExpectedRevision = null) : ProgrammeCommand(Context);

/// <summary>Puts the proposed courses of a recognised programme into force.</summary>
/// <param name="Revision">Of the proposal that is meant.</param>
[GenerateSerializer, Immutable, Alias("AcceptProposedCourses")]
public sealed record AcceptProposedCourses(CommandContext Context, int Revision) : ProgrammeCommand(Context);

/// <summary>Leaves the courses of a recognised programme as they are.</summary>
/// <param name="Revision">Of the proposal that is meant.</param>
/// <param name="ReasonCode">Why.</param>
[GenerateSerializer, Immutable, Alias("RejectProposedCourses")]
public sealed record RejectProposedCourses(CommandContext Context, int Revision, string ReasonCode) : ProgrammeCommand(Context);
