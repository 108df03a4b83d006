using AiTalent.Api.Authority;
using AiTalent.Domain.Authority;
using Microsoft.AspNetCore.SignalR;

namespace AiTalent.Api.LiveFeed;

/// <summary>The hub <c>/live</c>: a client names topics and is told <c>Totals(topic, snapshot)</c>.</summary>
internal sealed class LiveHub(LiveFeed feed, HubPumps pumps) : Hub
{
    public override Task OnConnectedAsync()
    {
        var actor = Context.GetHttpContext() is { } http ? Caller.Of(http) : Actor.Anonymous;
        if (feed.Listen(actor) is not { } listener)
            throw new HubException("rate_limited");
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
