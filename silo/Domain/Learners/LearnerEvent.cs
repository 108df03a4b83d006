using Orleans;

namespace AiTalent.Domain.Learners;

[GenerateSerializer, Immutable]
public abstract record LearnerEvent;

[GenerateSerializer, Immutable]
public sealed record LearnerRegistered(Guid LearnerId, LearnerProfile Profile) : LearnerEvent;
