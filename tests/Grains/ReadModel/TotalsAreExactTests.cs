using AiTalent.EventStore;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using CsCheck;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class TotalsAreExactTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(StorageProvider.Sqlite, 30, 80)]
    [InlineData(StorageProvider.PostgreSql, 6, 120)]
    public Task At_every_batch_boundary_of_a_random_history_the_read_model_equals_a_plain_recount(StorageProvider provider, int histories, int deeds) =>
        Gen.Select(RandomLife.Deeds(deeds), Gen.Int[1, 80].Array[1, 6]).SampleAsync(
            async (life, batches) =>
            {
                await using var host = await ReadModelHost.OnAsync(provider, server);
                await RandomLife.Live(life).Story.WriteAsync(host.Log);
                await using var projector = await host.NewProjectorAsync();
                var more = true;
                for (var i = 0; more; i++)
                {
                    var result = await projector.ProjectAsync(batches[i % batches.Length], Cancelled.Never);
                    more = result!.HasMore;
                    var report = await host.VerifyAsync();
                    Assert.Equal(result.Position, report.Position);
                    Assert.True(report.Count == 0, string.Join('\n', report.Differences));
                }
            },
            iter: histories, threads: 1);
}
