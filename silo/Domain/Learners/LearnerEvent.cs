using Orleans;

namespace AiTalent.Domain.Learners;

[GenerateSerializer, Immutable, Alias("LearnerEvent")]
public abstract record LearnerEvent;

[GenerateSerializer, Immutable, Alias("LearnerRegistered")]
public sealed record LearnerRegistered(Guid LearnerId, LearnerProfile Profile) : LearnerEvent;

/// <summary>What the people store holds of the person was corrected; what it is, the log does not know.</summary>
[GenerateSerializer, Immutable, Alias("PersonCorrected")]
public sealed record PersonCorrected(Guid LearnerId) : LearnerEvent;

/// <summary>The attributes were wrong; whatever is counted by them is counted by these, from the beginning.</summary>
[GenerateSerializer, Immutable, Alias("ProfileCorrected")]
public sealed record ProfileCorrected(Guid LearnerId, LearnerProfile Profile) : LearnerEvent;

/// <summary>The people store knows nothing of the person any more, and will not again.</summary>
[GenerateSerializer, Immutable, Alias("PersonErased")]
public sealed record PersonErased(Guid LearnerId) : LearnerEvent;
