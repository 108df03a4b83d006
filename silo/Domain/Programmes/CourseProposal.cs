using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Programmes;

/// <summary>
/// Represents new required courses of a recognised programme that await the ministry. The current ones remain in
/// force until it accepts them.
/// </summary>
/// <param name="RequiredCourses">The proposed required courses.</param>
/// <param name="Revision">The programme revision that made the proposal; the ministry refers to it in its
/// decision.</param>
[GenerateSerializer, Immutable, Alias("CourseProposal")]
public sealed record CourseProposal(ValueList<Guid> RequiredCourses, int Revision);

/// <summary>Represents the ministry's latest decision on a proposal.</summary>
public sealed record ProposalDecision(int Revision, bool IsAccepted);
