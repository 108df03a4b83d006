using System.Collections.Concurrent;
using System.Threading.Channels;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;

namespace AiTalent.Application.Credentials.Batches;

/// <summary>Keeps the pending and the completed batches, both bounded.</summary>
public sealed class CredentialBatches(TimeProvider time)
{
    private const int MaxKept = 100;
    private const int MaxWaiting = 30;
    private const int MaxRunningPerInstitution = 3;
    private static readonly Refusal Busy = new("too_many");
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<Guid, CredentialBatch> _kept = new();
    private readonly Channel<CredentialBatch> _waiting = Channel.CreateBounded<CredentialBatch>(MaxWaiting);

    public IAsyncEnumerable<CredentialBatch> WaitingAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Starts a batch; the rules decide on each learner again.</summary>
    /// <returns>The batch, or a refusal: the actor is not authorized, or too many batches are running.</returns>
    public (CredentialBatch? Order, Refusal? Refusal) Start(Actor actor, Award award, Guid institutionId, IReadOnlyList<Guid> learners)
    {
        if (Authorization.CheckSend<IssueCredential>(actor, institutionId) is { } refusal)
            return (null, refusal);
        var order = new CredentialBatch(actor, award, institutionId, learners, time.GetUtcNow());
        lock (_lock)
        {
            Forget(order.At);
            // One institution must not use up the capacity of all others.
            if (_kept.Values.Count(one => one.InstitutionId == institutionId && one.IsAtWork) >= MaxRunningPerInstitution || !_waiting.Writer.TryWrite(order))
                return (null, Busy);
            _kept[order.Id] = order;
        }

        return (order, null);
    }

    /// <returns>Null if the actor has no such batch.</returns>
    public CredentialBatch? Find(Actor actor, Guid id) =>
        _kept.TryGetValue(id, out var order) && order.Owner.Id == actor.Id && time.GetUtcNow() - order.At < Kept ? order : null;

    private void Forget(DateTimeOffset now)
    {
        var ended = _kept.Values.Where(order => !order.IsAtWork).OrderByDescending(order => order.At).ToList();
        foreach (var old in ended.Where((order, place) => place >= MaxKept - MaxWaiting || now - order.At > Kept))
            _kept.TryRemove(old.Id, out _);
    }
}
