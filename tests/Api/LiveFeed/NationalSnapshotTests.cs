using System.Text.Json;
using AiTalent.Api.LiveFeed;
using AiTalent.Api.Requests;
using AiTalent.Api.Totals;
using AiTalent.ReadModel.Totals;
using Xunit;

namespace AiTalent.Api.Tests.LiveFeed;

public sealed class NationalSnapshotTests
{
    [Fact]
    public void A_snapshot_names_the_engineers_of_each_other_country()
    {
        var told = new NationalUpdate(
            "national", 7, DateTimeOffset.UnixEpoch, 50_000, ShownFigures.From(ShownMeasures.Hidden), new ProgressResponse(5_870, new Dictionary<string, long> { ["KR"] = 1_180 }));

        using var json = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(told, ApiJson.Wire.NationalUpdate));

        var progress = json.RootElement.GetProperty("progress");
        Assert.Equal((5_870, 1_180), (progress.GetProperty("engineers").GetInt32(), progress.GetProperty("others").GetProperty("KR").GetInt32()));
    }
}
