using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Learners;

[GenerateSerializer, Immutable]
public abstract record LearnerCommand(CommandContext Context) : Command(Context);

/// <summary>Corrects what the people store holds of the person; the log learns only that it was done.</summary>
[GenerateSerializer, Immutable]
public sealed record CorrectPerson(CommandContext Context, Guid LearnerId) : LearnerCommand(Context);

[GenerateSerializer, Immutable]
public sealed record RegisterLearner(CommandContext Context, Guid LearnerId, LearnerProfile Profile) : LearnerCommand(Context);
