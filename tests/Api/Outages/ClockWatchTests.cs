using AiTalent.Silo.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace AiTalent.Api.Tests.Outages;

public sealed class ClockWatchTests
{
    [Fact]
    public async Task A_clock_that_is_set_back_by_days_stops_the_server_with_one_line_and_a_jump_forward_does_not()
    {
        var (time, log) = (new WallTime(), new CapturedLog());
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(time).AddHostedService<ClockWatch>();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

        time.Set(TimeSpan.FromDays(3));
        await time.LookedAtAsync();
        var goesOn = !stopping.IsCancellationRequested;
        time.Set(TimeSpan.Zero);
        await Eventually.TrueAsync(() => Task.FromResult(stopping.IsCancellationRequested));

        Assert.True(goesOn);
        Assert.Single(log.Text.Split('\n'), line => line.StartsWith("Critical AiTalent.Silo.Hosting.ClockWatch This machine's clock was set back by ", StringComparison.Ordinal));
    }

    /// <summary>Provides a wall clock that can be set; timestamps follow it.</summary>
    private sealed class WallTime : TimeProvider
    {
        private TimeSpan _ahead;
        private int _looks;

        public void Set(TimeSpan ahead)
        {
            _ahead = ahead;
            Volatile.Write(ref _looks, 0);
        }

        public Task LookedAtAsync() => Eventually.TrueAsync(() => Task.FromResult(Volatile.Read(ref _looks) > 1));

        public override DateTimeOffset GetUtcNow()
        {
            Interlocked.Increment(ref _looks);
            return base.GetUtcNow() + _ahead;
        }
    }
}
