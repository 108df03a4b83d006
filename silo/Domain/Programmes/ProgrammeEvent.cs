using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Programmes;

[GenerateSerializer, Immutable, Alias("ProgrammeEvent")]
public abstract record ProgrammeEvent;

[GenerateSerializer, Immutable, Alias("ProgrammeCreated")]
public sealed record ProgrammeCreated(Guid ProgrammeId, ProgrammeDefinition Definition) : ProgrammeEvent;

[GenerateSerializer, Immutable, Alias("ProgrammeRevised")]
public sealed record ProgrammeRevised(ProgrammeDefinition Definition) : ProgrammeEvent;

[GenerateSerializer, Immutable, Alias("AccreditationChanged")]
public sealed record AccreditationChanged(AccreditationStatus Status, DateOnly From) : ProgrammeEvent;

/// <summary>
/// New courses of a recognised programme were proposed and await the ministry. They count as a revision of the
/// programme.
/// </summary>
[GenerateSerializer, Immutable, Alias("ProgrammeCoursesProposed")]
public sealed record ProgrammeCoursesProposed(ValueList<Guid> RequiredCourses) : ProgrammeEvent;

/// <param name="Revision">The revision of the proposal.</param>
/// <param name="RequiredCourses">The courses in force from now on.</param>
[GenerateSerializer, Immutable, Alias("ProposedCoursesAccepted")]
public sealed record ProposedCoursesAccepted(int Revision, ValueList<Guid> RequiredCourses) : ProgrammeEvent;

/// <param name="Revision">The revision of the proposal.</param>
[GenerateSerializer, Immutable, Alias("ProposedCoursesRejected")]
public sealed record ProposedCoursesRejected(int Revision, string ReasonCode) : ProgrammeEvent;

/// <summary>The owners withdrew their proposal.</summary>
/// <param name="Revision">The revision of the proposal.</param>
[GenerateSerializer, Immutable, Alias("ProposedCoursesWithdrawn")]
public sealed record ProposedCoursesWithdrawn(int Revision) : ProgrammeEvent;
