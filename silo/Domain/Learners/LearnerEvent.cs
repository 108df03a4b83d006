using Orleans;

namespace AiTalent.Domain.Learners;

[GenerateSerializer, Immutable, Alias("LearnerEvent")]
public abstract record LearnerEvent;

[GenerateSerializer, Immutable, Alias("LearnerRegistered")]
public sealed record LearnerRegistered(Guid LearnerId, LearnerProfile Profile) : LearnerEvent;

/// <summary>The person's data in the people store was corrected; the log does not hold the data.</summary>
[GenerateSerializer, Immutable, Alias("PersonCorrected")]
public sealed record PersonCorrected(Guid LearnerId) : LearnerEvent;

/// <summary>
/// The attributes were corrected; all totals by attribute use the corrected values from the beginning.
/// </summary>
[GenerateSerializer, Immutable, Alias("ProfileCorrected")]
public sealed record ProfileCorrected(Guid LearnerId, LearnerProfile Profile) : LearnerEvent;

/// <summary>The person's data was permanently deleted from the people store.</summary>
[GenerateSerializer, Immutable, Alias("PersonErased")]
public sealed record PersonErased(Guid LearnerId) : LearnerEvent;
