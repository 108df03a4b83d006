using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Learners;

[GenerateSerializer, Immutable, Alias("LearnerCommand")]
public abstract record LearnerCommand(CommandContext Context) : Command(Context);

/// <summary>Corrects what the people store holds of the person, of which the log learns only that it was done, and the attributes that the log knows.</summary>
/// <param name="Profile">As it is right; null where it is right already. The institution stays what it is.</param>
[GenerateSerializer, Immutable, Alias("CorrectPerson")]
public sealed record CorrectPerson(CommandContext Context, Guid LearnerId, LearnerProfile? Profile = null) : LearnerCommand(Context);

/// <summary>Deletes what the people store holds of the person, for good. What the learner did stays, under an id that names nobody.</summary>
/// <param name="HoldsRoles">A fact: whether the person is of some staff.</param>
[GenerateSerializer, Immutable, Alias("ErasePerson")]
public sealed record ErasePerson(CommandContext Context, Guid LearnerId, bool HoldsRoles = false) : LearnerCommand(Context);

[GenerateSerializer, Immutable, Alias("RegisterLearner")]
public sealed record RegisterLearner(CommandContext Context, Guid LearnerId, LearnerProfile Profile) : LearnerCommand(Context);
