using System.Diagnostics;
using Xunit;

namespace AiTalent.Api.Tests;

internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    public static async Task TrueAsync(Func<Task<bool>> holds)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Deadline, "It did not come about in time.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public static Task<T> FindAsync<T>(Func<T?> find)
        where T : class => FindAsync(() => Task.FromResult(find()));

    public static async Task<T> FindAsync<T>(Func<Task<T?>> find)
        where T : class
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            if (await find() is { } found)
                return found;
            Assert.True(Stopwatch.GetElapsedTime(started) < Deadline, "It did not come in time.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
