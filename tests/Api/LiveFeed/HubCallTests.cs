using AiTalent.Api.Tests.Traffic;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Xunit;

namespace AiTalent.Api.Tests.LiveFeed;

public sealed class HubCallTests(LimitedApi limited) : IClassFixture<LimitedApi>
{
    [Fact]
    public async Task A_connection_that_calls_too_often_is_closed_and_its_mistakes_are_one_line_without_a_trace()
    {
        var running = limited.Running;
        await using var live = new HubConnectionBuilder().WithUrl(new Uri(running.Address, "/live")).Build();
        var closed = new TaskCompletionSource();
        live.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        await live.StartAsync(TestContext.Current.CancellationToken);

        for (var i = 0; i < LimitedApi.Calls + 5; i++)
            await RefusedAsync(live, $"weather\nforged {i}");
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        var lines = running.Log.Text.Split('\n');
        Assert.Single(lines, line => line.Contains("of the live feed was refused: unknown_topic", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("it made too many calls", StringComparison.Ordinal));
        Assert.DoesNotContain("HubException", running.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("forged", running.Log.Text, StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(HubConnection live, string topic)
    {
        try
        {
            await live.InvokeAsync("Subscribe", topic, TestContext.Current.CancellationToken);
            Assert.Fail("There is no such topic.");
        }
        catch (Exception refused) when (refused is HubException or InvalidOperationException or TaskCanceledException)
        {
            // Either with the code, or because the connection is closed.
        }
    }
}
