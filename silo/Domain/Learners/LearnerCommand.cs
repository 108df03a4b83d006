using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Learners;

[GenerateSerializer, Immutable]
public abstract record LearnerCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable]
public sealed record RegisterLearner(CommandContext Context, Guid LearnerId, LearnerProfile Profile) : LearnerCommand(Context);
