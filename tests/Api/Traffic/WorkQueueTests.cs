using AiTalent.Api.Traffic;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace AiTalent.Api.Tests.Traffic;

public sealed class WorkQueueTests
{
    private static readonly WorkLimits Limits = new() { AtOnce = 1, MaxWaiting = 1, MaxPerClient = 2 };

    [Fact]
    public async Task Work_waits_for_its_turn_and_beyond_the_queue_there_is_none()
    {
        using var queue = new WorkQueue(Limits, TimeProvider.System);
        var first = await EnterAsync(queue, "a");
        var second = EnterAsync(queue, "b");

        using var third = await EnterAsync(queue, "c");

        Assert.True(first.IsGranted);
        Assert.False(second.IsCompleted);
        Assert.Equal("overloaded", third.RefusalCode);
        first.Dispose();
        using var granted = await second;
        Assert.True(granted.IsGranted);
    }

    [Fact]
    public async Task One_client_holds_only_its_share_of_turns_and_places()
    {
        using var queue = new WorkQueue(Limits with { MaxWaiting = 10 }, TimeProvider.System);
        using var first = await EnterAsync(queue, "a");
        var second = EnterAsync(queue, "a");

        using var third = await EnterAsync(queue, "a");
        var other = EnterAsync(queue, "b");

        Assert.Equal("rate_limited", third.RefusalCode);
        first.Dispose();
        (await second).Dispose();
        using var granted = await other;
        Assert.True(granted.IsGranted);
    }

    [Fact]
    public async Task Who_gives_up_leaves_the_queue()
    {
        using var queue = new WorkQueue(Limits, TimeProvider.System);
        var first = await EnterAsync(queue, "a");
        using var stop = new CancellationTokenSource();
        var second = queue.EnterAsync("b", stop.Token).AsTask();

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        var third = EnterAsync(queue, "b");
        first.Dispose();
        using var granted = await third;
        Assert.True(granted.IsGranted);
    }

    [Fact]
    public async Task A_client_may_send_only_so_many_passwords()
    {
        using var turns = new PasswordTurns(new TrafficOptions { PasswordsPerClient = 2 }, new HttpContextAccessor(), TimeProvider.System);
        for (var i = 0; i < 2; i++)
        {
            using var turn = await turns.TakeAsync(TestContext.Current.CancellationToken);
            Assert.True(turn.IsGranted);
        }

        using var refused = await turns.TakeAsync(TestContext.Current.CancellationToken);

        Assert.Equal("rate_limited", refused.RefusalCode);
    }

    private static Task<WorkTurn> EnterAsync(WorkQueue queue, string client) => queue.EnterAsync(client, TestContext.Current.CancellationToken).AsTask();
}
