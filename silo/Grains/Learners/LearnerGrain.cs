using System.Text.Json;
using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Learners;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using Orleans.Concurrency;

namespace AiTalent.Grains.Learners;

// The same learner is rarely requested again, and there are millions.
[Reentrant, CollectionAgeLimit(Minutes = 2)]
[GrainType("learner")]
public sealed class LearnerGrain(EventLog log, LearnerDirectory directory, StreamDirectory streams)
    : EventSourcedGrain<Learner, LearnerCommand, LearnerEvent>(log), ILearnerGrain
{
    private Guid Id => this.GetPrimaryKey();

    protected override string Stream => StreamName.Learner(Id);

    public async Task<Outcome<LearnerState>> Register(RegisterLearner command, PersonData? person)
    {
        if (command.Profile.InstitutionId is { } home && !await streams.ExistsAsync(StreamName.Institution(home), CancellationToken.None))
            return Outcome<LearnerState>.Refused(CommandRefusals.UnknownInstitution);
        var outcome = await Execute(command, Describe, person: person is null ? null : Row(person));
        if (outcome.Answer is { } registered)
            directory.Remember(registered.Id, registered.Profile);
        // From now on most learners are read through the directory only.
        DeactivateOnIdle();
        return outcome;
    }

    public async Task<Outcome<LearnerState>> Correct(CorrectPerson command, PersonData person)
    {
        var outcome = await Execute(command, Describe, person: Row(person));
        if (outcome.Answer is { } corrected)
            directory.Remember(corrected.Id, corrected.Profile);
        return outcome;
    }

    public async Task<Outcome<LearnerState>> Erase(ErasePerson command)
    {
        var outcome = await Execute(command, Describe, erased: Id);
        if (outcome.Refusal is null)
            directory.Forget(Id);
        return outcome;
    }

    public Task<LearnerState?> Find() => Read(learner => learner.Profile is null ? null : Describe(learner));

    private PersonRow Row(PersonData person) =>
        new(Id, Id, "person", JsonSerializer.SerializeToUtf8Bytes(person, PersonJson.Default.PersonData));

    private static LearnerState Describe(Learner learner) => new(learner.Id, learner.Profile!);
}
