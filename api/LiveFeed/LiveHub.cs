using AiTalent.Api.Authority;
using AiTalent.Api.Traffic;
using AiTalent.Domain.Authority;
using Microsoft.AspNetCore.SignalR;

namespace AiTalent.Api.LiveFeed;

/// <summary>Implements the hub <c>/live</c>: a client names topics and receives <c>Totals(topic, snapshot)</c>.</summary>
internal sealed class LiveHub(LiveFeed feed, HubPumps pumps) : Hub
{
    public override Task OnConnectedAsync()
    {
        var http = Context.GetHttpContext();
        if (feed.Listen(http is null ? Actor.Anonymous : Caller.Of(http), ClientAddress.Of(http?.Connection.RemoteIpAddress)) is not { } listener)
        {
            // The capacity that was free when it was checked has since been taken.
            Context.Abort();
            return Task.CompletedTask;
        }

        Context.Items[typeof(Listener)] = listener;
        Context.Items[typeof(HubPumps)] = pumps.RunAsync(Context.ConnectionId, listener, Context.ConnectionAborted);
        return Task.CompletedTask;
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        if (Context.Items[typeof(Listener)] is not Listener listener)
            return;
        listener.Dispose();
        await (Task)Context.Items[typeof(HubPumps)]!;
    }

    public void Subscribe(string topic)
    {
        if (feed.Follow(Listener, topic) is { } code)
            throw new HubException(code);
    }

    public void Unsubscribe(string topic) => feed.Unfollow(Listener, topic);

    private Listener Listener => (Listener)Context.Items[typeof(Listener)]!;
}
