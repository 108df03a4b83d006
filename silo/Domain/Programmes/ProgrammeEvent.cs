using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Programmes;

[GenerateSerializer, Immutable]
public abstract record ProgrammeEvent;

[GenerateSerializer, Immutable]
public sealed record ProgrammeCreated(Guid ProgrammeId, ProgrammeDefinition Definition) : ProgrammeEvent;

[GenerateSerializer, Immutable]
public sealed record ProgrammeRevised(ProgrammeDefinition Definition) : ProgrammeEvent;

[GenerateSerializer, Immutable]
public sealed record AccreditationChanged(AccreditationStatus Status, DateOnly From) : ProgrammeEvent;

/// <summary>Other courses for a recognised programme, which wait for the ministry. They are a revision of the programme.</summary>
[GenerateSerializer, Immutable]
public sealed record ProgrammeCoursesProposed(ValueList<Guid> RequiredCourses) : ProgrammeEvent;

/// <param name="Revision">Of the proposal.</param>
/// <param name="RequiredCourses">In force from now on.</param>
[GenerateSerializer, Immutable]
public sealed record ProposedCoursesAccepted(int Revision, ValueList<Guid> RequiredCourses) : ProgrammeEvent;

/// <param name="Revision">Of the proposal.</param>
[GenerateSerializer, Immutable]
public sealed record ProposedCoursesRejected(int Revision, string ReasonCode) : ProgrammeEvent;

/// <summary>The owners took their proposal back.</summary>
/// <param name="Revision">Of the proposal.</param>
[GenerateSerializer, Immutable]
public sealed record ProposedCoursesWithdrawn(int Revision) : ProgrammeEvent;
