using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Programmes;

/// <summary>Other required courses for a recognised programme, which wait for the ministry; until it accepts them, those in force hold.</summary>
/// <param name="RequiredCourses">What a learner would have to complete.</param>
/// <param name="Revision">The revision of the programme that made the proposal; the ministry names it when it decides.</param>
[GenerateSerializer, Immutable, Alias("CourseProposal")]
public sealed record CourseProposal(ValueList<Guid> RequiredCourses, int Revision);

/// <summary>The ministry's latest answer to a proposal.</summary>
public sealed record ProposalDecision(int Revision, bool IsAccepted);
