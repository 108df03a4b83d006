using AiTalent.Domain.Learners;
using Orleans;

namespace AiTalent.Contracts.Learners;

/// <summary>What the log knows of a learner.</summary>
[GenerateSerializer, Immutable, Alias("LearnerState")]
public sealed record LearnerState(Guid Id, LearnerProfile Profile);
