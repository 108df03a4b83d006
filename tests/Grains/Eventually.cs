using System.Diagnostics;
using Xunit;

namespace AiTalent.Grains.Tests;

internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    public static async Task True(Func<Task<bool>> condition)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Deadline, "It did not become true in time.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
