using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Partnerships;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Load.Ledger;
using Xunit;

namespace AiTalent.Api.Tests.Scenarios;

public sealed class AllotmentLedgerTests
{
    private static readonly Guid Pledge = Guid.CreateVersion7();
    private static readonly Guid Partnership = Guid.CreateVersion7();
    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();

    private static readonly PledgeMade Pledged = new(new Pledge(Pledge, PledgeKind.Seats, 10, Guid.CreateVersion7()));

    [Fact]
    public void A_true_log_has_nothing_broken()
    {
        var ledger = Count(
            Pledged, Asked(First, 6), new BlockReserved(First, Partnership, 6), new AllotmentConfirmed(First),
            Asked(Second, 4), new BlockRefused(Second, Partnership, "not_enough_seats"), new AllotmentReturned(Second, "not_enough_seats"));

        Assert.Empty(ledger.Broken);
        Assert.Empty(ledger.Unmatched());
        Assert.Equal((6, 6), (ledger.Allotted, ledger.SeatsInBlocks));
    }

    [Fact]
    public void A_pledge_that_is_exceeded_is_seen() => Assert.Single(Count(Pledged, Asked(First, 6), Asked(Second, 5)).Broken);

    [Fact]
    public void A_block_without_its_allotment_is_seen() => Assert.Single(Count(Pledged, new BlockReserved(First, Partnership, 6)).Unmatched());

    [Fact]
    public void A_block_of_a_returned_allotment_is_seen() => Assert.Single(Count(
        Pledged, Asked(First, 6), new BlockReserved(First, Partnership, 6), new AllotmentReturned(First, "not_enough_seats")).Unmatched());

    [Fact]
    public void An_allotment_without_its_block_is_seen() => Assert.Single(Count(Pledged, Asked(First, 6), new AllotmentConfirmed(First)).Unmatched());

    private static AllotmentRequested Asked(Guid allotment, int amount) => new(allotment, Pledge, Guid.CreateVersion7(), amount);

    private static AllotmentLedger Count(params object[] events)
    {
        var ledger = new AllotmentLedger();
        for (var i = 0; i < events.Length; i++)
        {
            var (type, data) = EventCodec.Write(events[i]);
            ledger.Apply(new StoredEvent(i + 1, "any", i + 1, type, data, RunStory.Noon, "client:load", null));
        }

        return ledger;
    }
}
