using AiTalent.EventStore.Tests.Databases;
using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Conformance;

public abstract partial class LogConformance
{
    [Fact]
    public async Task Initialising_again_keeps_everything()
    {
        await Store.FlushAsync(Append("run", 0, "a"));
        await Store.Events.InitialiseAsync(Cancelled);
        Assert.Equal([AppendStatus.Committed], await Store.StatusesAsync(Append("run", 1, "b")));
    }

    [Fact]
    public async Task A_schema_of_a_newer_release_is_refused()
    {
        await Store.DisposeAsync();
        await Database.ExecuteAsync("INSERT INTO schema_script (part, number, name) VALUES ('log', 999, 'of a later release')");
        var error = await Assert.ThrowsAsync<SchemaTooNewException>(() => Database.OpenAsync(Cancelled));
        Assert.Contains("999", error.Message, StringComparison.Ordinal);
    }
}
