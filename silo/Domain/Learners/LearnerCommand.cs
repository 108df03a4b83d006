using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Learners;

[GenerateSerializer, Immutable, Alias("LearnerCommand")]
public abstract record LearnerCommand(CommandContext Context) : Command(Context);

/// <summary>
/// Corrects the person's data in the people store and the attributes in the log. The log records only that the
/// personal data was corrected.
/// </summary>
/// <param name="Profile">The corrected profile; null if it is unchanged. The institution cannot be changed.</param>
[GenerateSerializer, Immutable, Alias("CorrectPerson")]
public sealed record CorrectPerson(CommandContext Context, Guid LearnerId, LearnerProfile? Profile = null) : LearnerCommand(Context);

/// <summary>
/// Permanently deletes the person's data from the people store. The learner's activity remains under an id that
/// identifies nobody.
/// </summary>
/// <param name="HoldsRoles">True if the person holds a staff role.</param>
[GenerateSerializer, Immutable, Alias("ErasePerson")]
public sealed record ErasePerson(CommandContext Context, Guid LearnerId, bool HoldsRoles = false) : LearnerCommand(Context);

[GenerateSerializer, Immutable, Alias("RegisterLearner")]
public sealed record RegisterLearner(CommandContext Context, Guid LearnerId, LearnerProfile Profile) : LearnerCommand(Context);
