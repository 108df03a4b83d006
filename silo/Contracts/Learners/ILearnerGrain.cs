using AiTalent.Contracts.Commands;
using AiTalent.Domain.Learners;
using Orleans;
using Orleans.Concurrency;

namespace AiTalent.Contracts.Learners;

/// <summary>Represents one learner; the grain key is the learner id. Refusals are returned as values.</summary>
[Alias("ILearnerGrain")]
public interface ILearnerGrain : IGrainWithGuidKey
{
    /// <summary>Registers the learner and stores the personal data, in one transaction.</summary>
    [Alias("Register")]
    Task<Outcome<LearnerState>> Register(RegisterLearner command, PersonData? person);

    /// <summary>Replaces the personal data. The log records the change and its actor, not the data.</summary>
    [Alias("Correct")]
    Task<Outcome<LearnerState>> Correct(CorrectPerson command, PersonData person);

    /// <summary>
    /// Permanently deletes the personal data, in the same transaction as the event. The learner's activity remains
    /// in the log.
    /// </summary>
    [Alias("Erase")]
    Task<Outcome<LearnerState>> Erase(ErasePerson command);

    /// <summary>Returns the committed profile, or null if the learner does not exist.</summary>
    [AlwaysInterleave, Alias("Find")]
    Task<LearnerState?> Find();
}
