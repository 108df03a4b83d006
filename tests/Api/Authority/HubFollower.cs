using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Xunit;

namespace AiTalent.Api.Tests.Authority;

/// <summary>Connects a walker to the hub.</summary>
internal sealed class HubFollower : IAsyncDisposable
{
    private readonly HubConnection _connection;
    private readonly ConcurrentQueue<(string Topic, object Snapshot)> _told = new();

    private HubFollower(HubConnection connection)
    {
        _connection = connection;
        connection.On<string, JsonElement>("Totals", (topic, told) => _told.Enqueue((topic, told)));
    }

    public static async Task<HubFollower> ConnectAsync(Uri address, Walker walker)
    {
        var connection = new HubConnectionBuilder().WithUrl(new Uri(address, "/live"), options =>
        {
            if (walker.Header is { } header)
                options.Headers[header.Name] = header.Value;
        }).Build();
        var follower = new HubFollower(connection);
        await connection.StartAsync(TestContext.Current.CancellationToken);
        return follower;
    }

    public Task InvokeAsync(string method, string topic) => _connection.InvokeAsync(method, topic, TestContext.Current.CancellationToken);

    public async Task<JsonElement> FirstAsync(string topic) =>
        (JsonElement)await Eventually.FindAsync(() => _told.Where(message => message.Topic == topic).Select(message => message.Snapshot).FirstOrDefault());

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
