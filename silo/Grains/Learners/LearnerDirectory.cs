using AiTalent.Domain.Learners;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;

namespace AiTalent.Grains.Learners;

/// <summary>
/// Looks up registered learners and their institutions in the log. A result is read from the learner's own stream
/// once and then cached, so that a newly registered learner can enrol at once. Erased learners are unknown. The
/// cache is bounded: when it is full, its older half is dropped.
/// </summary>
public sealed class LearnerDirectory(IEventStore store)
{
    private readonly RecentlyUsed<Guid, LearnerProfile> _profiles = new(capacity: 500_000);

    public ValueTask<LearnerProfile?> FindAsync(Guid learnerId, CancellationToken cancellationToken) =>
        _profiles.TryGet(learnerId, out var profile) ? ValueTask.FromResult<LearnerProfile?>(profile) : ReadAsync(learnerId, cancellationToken);

    public void Remember(Guid learnerId, LearnerProfile profile) => _profiles.Set(learnerId, profile);

    public void Forget(Guid learnerId) => _profiles.Remove(learnerId);

    private async ValueTask<LearnerProfile?> ReadAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var learner = Learner.Initial();
        await foreach (var stored in store.ReadStreamAsync(StreamName.Learner(learnerId), 0, cancellationToken))
            learner = Learner.Evolve(learner, (LearnerEvent)EventCodec.Read(stored.Type, stored.Data.Span));
        if (learner.IsErased || learner.Profile is not { } profile)
            return null;
        Remember(learnerId, profile);
        return profile;
    }
}
