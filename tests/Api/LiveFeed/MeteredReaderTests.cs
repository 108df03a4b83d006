using System.IO.Pipelines;
using AiTalent.Api.LiveFeed;
using AiTalent.Api.Traffic;
using Xunit;

namespace AiTalent.Api.Tests.LiveFeed;

public sealed class MeteredReaderTests
{
    [Fact]
    public async Task Who_sends_more_than_is_allowed_is_read_no_further()
    {
        var sent = new Pipe();
        var reader = new MeteredReader(sent.Reader, new Allowance(most: 100, perSecond: 0, TimeProvider.System));

        await sent.Writer.WriteAsync(new byte[80], TestContext.Current.CancellationToken);
        var first = await reader.ReadAsync(TestContext.Current.CancellationToken);
        reader.AdvanceTo(first.Buffer.End);
        await sent.Writer.WriteAsync(new byte[80], TestContext.Current.CancellationToken);
        var second = await reader.ReadAsync(TestContext.Current.CancellationToken);
        reader.AdvanceTo(second.Buffer.End);
        await sent.Writer.WriteAsync(new byte[1], TestContext.Current.CancellationToken);
        var third = await reader.ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal((80, 80), (first.Buffer.Length, second.Buffer.Length));
        Assert.False(second.IsCompleted);
        Assert.True(third.IsCompleted && third.Buffer.IsEmpty);
    }
}
