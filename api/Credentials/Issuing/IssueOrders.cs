using System.Collections.Concurrent;
using System.Threading.Channels;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Web.Credentials.Issuing;

namespace AiTalent.Api.Credentials.Issuing;

/// <summary>Keeps the orders that wait and those that were worked off, both bounded.</summary>
internal sealed class IssueOrders(TimeProvider time) : IIssueOrders
{
    private const int MostKept = 100;
    private const int MostWaiting = 30;
    private const int MostAtWorkOfInstitution = 3;
    private static readonly Refusal Busy = new("too_many");
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<Guid, IssueOrder> _kept = new();
    private readonly Channel<IssueOrder> _waiting = Channel.CreateBounded<IssueOrder>(MostWaiting);

    public IAsyncEnumerable<IssueOrder> WaitingAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    public (IssueOrder? Order, Refusal? Refusal) Start(Actor actor, Award award, Guid institutionId, IReadOnlyList<Guid> learners)
    {
        if (Rights.ToSend<IssueCredential>(actor, institutionId) is { } refusal)
            return (null, refusal);
        var order = new IssueOrder(actor, award, institutionId, learners, time.GetUtcNow());
        lock (_lock)
        {
            Forget(order.At);
            // No institution takes the place of all others.
            if (_kept.Values.Count(one => one.InstitutionId == institutionId && one.IsAtWork) >= MostAtWorkOfInstitution || !_waiting.Writer.TryWrite(order))
                return (null, Busy);
            _kept[order.Id] = order;
        }

        return (order, null);
    }

    public IssueOrder? Find(Actor actor, Guid id) =>
        _kept.TryGetValue(id, out var order) && order.Owner.Id == actor.Id && time.GetUtcNow() - order.At < Kept ? order : null;

    private void Forget(DateTimeOffset now)
    {
        var ended = _kept.Values.Where(order => !order.IsAtWork).OrderByDescending(order => order.At).ToList();
        foreach (var old in ended.Where((order, place) => place >= MostKept - MostWaiting || now - order.At > Kept))
            _kept.TryRemove(old.Id, out _);
    }
}
