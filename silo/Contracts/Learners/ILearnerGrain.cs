using AiTalent.Contracts.Commands;
using AiTalent.Domain.Learners;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Learners;

/// <summary>One learner; its key is the id. Refusals come back as values.</summary>
[Alias("ILearnerGrain")]
public interface ILearnerGrain : IGrainWithGuidKey
{
    /// <summary>Registers the learner and keeps the person's data, both or neither.</summary>
    [Alias("Register")]
    Task<Outcome<LearnerState>> Register(RegisterLearner command, PersonData? person);

    /// <summary>Replaces the person's data; the log keeps that it was done and by whom.</summary>
    [Alias("Correct")]
    Task<Outcome<LearnerState>> Correct(CorrectPerson command, PersonData person);

    /// <summary>Deletes the person's data for good, in the transaction that says so; what the learner did stays in the log.</summary>
    [Alias("Erase")]
    Task<Outcome<LearnerState>> Erase(ErasePerson command);

    /// <summary>The coarse attributes as committed; null where there is none.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<LearnerState?> Find();
}
