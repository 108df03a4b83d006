using System.Net;
using AiTalent.Api.LiveFeed;
using AiTalent.Api.Traffic;
using Xunit;

namespace AiTalent.Api.Tests.Traffic;

public sealed class ConnectionGateTests
{
    private static readonly TrafficOptions Options = new() { MaxConnections = 200, MaxConnectionsPerClient = 120 };

    [Fact]
    public void The_last_quarter_is_for_clients_that_hold_few()
    {
        using var gate = new ConnectionGate(Options);
        Assert.Equal(120, Enter(gate, "a", 200));
        Assert.Equal(30, Enter(gate, "b", 200));

        Assert.Equal(16, Enter(gate, "c", 200));
        Assert.Equal(16, Enter(gate, "d", 200));
        Assert.Equal(16, Enter(gate, "e", 200));
        Assert.Equal(2, Enter(gate, "f", 200));
        Assert.Equal(200, gate.Open);
    }

    [Fact]
    public void Who_leaves_makes_room()
    {
        using var gate = new ConnectionGate(Options);
        Enter(gate, "a", 200);

        gate.Leave("a");

        Assert.True(gate.TryEnter("a"));
        Assert.False(gate.TryEnter("a"));
    }

    [Fact]
    public void A_proxy_is_bounded_by_the_total_alone()
    {
        using var gate = new ConnectionGate(Options with { Proxies = ["10.0.0.1"] });

        Assert.Equal(200, Enter(gate, "10.0.0.1", 300));
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    public void A_client_is_an_address_or_a_network_of_one_customer(string address, string client) =>
        Assert.Equal(client, ClientAddress.Of(IPAddress.Parse(address)));

    [Fact]
    public void The_limits_stay_below_the_descriptors_of_the_process()
    {
        var options = new ApiOptions { Traffic = new TrafficOptions(), LiveFeed = new LiveFeedOptions() }.Within(descriptors: 1_024);

        Assert.Equal((512, 384), (options.Traffic.MaxConnections, options.LiveFeed.MaxConnections));
    }

    private static int Enter(ConnectionGate gate, string client, int tries) => Enumerable.Range(0, tries).Count(_ => gate.TryEnter(client));
}
