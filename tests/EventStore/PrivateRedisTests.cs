using AiTalent.Tests.Servers;

namespace AiTalent.EventStore.Tests;

public sealed class PrivateRedisTests
{
    [Fact]
    public async Task A_private_Redis_starts_stops_and_starts_again()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Assert.SkipUnless(PrivateRedis.IsInstalled, PrivateRedis.HowToInstall);
        await using var redis = await PrivateRedis.StartAsync();
        await redis.StopAsync();
        await redis.StartAgainAsync();
        Assert.StartsWith("127.0.0.1:", redis.Configuration, StringComparison.Ordinal);
    }
}
