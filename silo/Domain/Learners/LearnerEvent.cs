using Orleans;

namespace AiTalent.Domain.Learners;

[GenerateSerializer, Immutable]
public abstract record LearnerEvent;

[GenerateSerializer, Immutable]
public sealed record LearnerRegistered(Guid LearnerId, LearnerProfile Profile) : LearnerEvent;

/// <summary>What the people store holds of the person was corrected; what it is, the log does not know.</summary>
[GenerateSerializer, Immutable]
public sealed record PersonCorrected(Guid LearnerId) : LearnerEvent;
