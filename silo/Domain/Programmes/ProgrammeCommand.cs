using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Programmes;

[GenerateSerializer, Immutable, Alias("ProgrammeCommand")]
public abstract record ProgrammeCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable, Alias("CreateProgramme")]
public sealed record CreateProgramme(CommandContext Context, Guid ProgrammeId, ProgrammeDefinition Definition) : ProgrammeCommand(Context);

/// <summary>
/// Changes a programme. The required courses of a recognised programme await the ministry; sending the current ones
/// again withdraws a proposal.
/// </summary>
[GenerateSerializer, Immutable, Alias("ReviseProgramme")]
public sealed record ReviseProgramme(CommandContext Context, ProgrammeDefinition Definition, int? ExpectedRevision) : ProgrammeCommand(Context);

/// <param name="Status">The ministry's decision.</param>
/// <param name="From">The first day of the decision, in Viet Nam time; today if omitted.</param>
[GenerateSerializer, Immutable, Alias("SetAccreditation")]
public sealed record SetAccreditation(CommandContext Context, AccreditationStatus Status, DateOnly? From, int? ExpectedRevision = null) : ProgrammeCommand(Context);

/// <summary>Puts the proposed courses of a recognised programme into force.</summary>
/// <param name="Revision">The revision of the proposal.</param>
[GenerateSerializer, Immutable, Alias("AcceptProposedCourses")]
public sealed record AcceptProposedCourses(CommandContext Context, int Revision) : ProgrammeCommand(Context);

/// <summary>Rejects the proposed courses of a recognised programme.</summary>
/// <param name="Revision">The revision of the proposal.</param>
/// <param name="ReasonCode">The reason code.</param>
[GenerateSerializer, Immutable, Alias("RejectProposedCourses")]
public sealed record RejectProposedCourses(CommandContext Context, int Revision, string ReasonCode) : ProgrammeCommand(Context);
