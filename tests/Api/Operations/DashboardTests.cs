using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json;
using AiTalent.Api.Operations;
using AiTalent.Api.Tests.Ministry;
using AiTalent.Domain.Authority;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Xunit;

namespace AiTalent.Api.Tests.Operations;

/// <summary>Tests the silo dashboard, which records while an operator uses it.</summary>
public sealed class DashboardTests(DashboardTests.ImpatientApi impatient) : IClassFixture<DashboardTests.ImpatientApi>
{
    private RunningApi Running => impatient.Running;

    [Fact]
    public async Task Nothing_reads_the_instruments_that_walk_over_all_activations_while_nobody_looks()
    {
        await UntilAsync(isRead: false);

        Assert.Equal(MetricsExtensions.Walking.Order(), Instruments().Select(instrument => instrument.Name).Order());
    }

    [Fact]
    public async Task Metrics_tell_of_activations_without_walking_over_them()
    {
        var metrics = await Running.Public.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);

        Assert.Contains("orleans_catalog_activations", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("orleans_directory_cache_size", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("orleans_messaging_processing_activation_data", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operator_sees_the_dashboard_and_it_records_until_some_time_after_the_last_look()
    {
        var visitor = await Running.VisitorAsync(Role.Operator);

        // Repeated, because services that were stopped must start again.
        for (var visit = 0; visit < 2; visit++)
        {
            await UntilAsync(isRead: false);
            await UntilAsync(isRead: true, () => visitor.GetAsync("/ops/orleans/DashboardCounters"));
            await Eventually.TrueAsync(async () => await CountersAsync(visitor) > 0);
        }

        await UntilAsync(isRead: false);
    }

    [Theory]
    [InlineData("/ops/orleans/", "text/html")]
    [InlineData("/ops/orleans/index.min.js", "text/javascript")]
    [InlineData("/ops/orleans/DashboardCounters", "application/json")]
    [InlineData("/ops/orleans/TopGrainMethods", "application/json")]
    public async Task An_operator_is_answered(string path, string type)
    {
        var visitor = await Running.VisitorAsync(Role.Operator);

        using var answer = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
    }

    private async Task UntilAsync(bool isRead, Func<Task<HttpResponseMessage>>? look = null)
    {
        var instruments = Instruments();
        Assert.NotEmpty(instruments);
        await Eventually.TrueAsync(async () =>
        {
            if (look is not null)
                (await look()).Dispose();
            return instruments.All(instrument => instrument.Enabled == isRead);
        });
    }

    /// <summary>Returns the number of counters that the dashboard has of this silo.</summary>
    private async Task<int> CountersAsync(Visitor visitor)
    {
        var silo = Running.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress.ToParsableString();
        using var answer = await visitor.GetAsync($"/ops/orleans/SiloCounters/{silo}");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetArrayLength();
    }

    /// <summary>Returns the instruments of this server only; every silo in the process has its own.</summary>
    private List<Instrument> Instruments()
    {
        var meter = Running.Services.GetRequiredService<OrleansInstruments>().Meter;
        List<Instrument> found = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter == meter && MetricsExtensions.Walking.Contains(instrument.Name))
                    found.Add(instrument);
            },
        };
        listener.Start();
        return found;
    }

    /// <summary>Runs a server whose dashboard stops a second after its last use.</summary>
    public sealed class ImpatientApi : IAsyncLifetime
    {
        internal RunningApi Running { get; } = new() { Settings = ["--AiTalent:Dashboard:StopAfter=00:00:01"] };

        public ValueTask InitializeAsync() => Running.InitializeAsync();

        public ValueTask DisposeAsync() => Running.DisposeAsync();
    }
}
