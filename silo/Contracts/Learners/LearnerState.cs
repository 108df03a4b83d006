using AiTalent.Domain.Learners;
using Orleans;

namespace AiTalent.Contracts.Learners;

/// <summary>Represents the data about a learner that the log holds.</summary>
[GenerateSerializer, Immutable, Alias("LearnerState")]
public sealed record LearnerState(Guid Id, LearnerProfile Profile);
