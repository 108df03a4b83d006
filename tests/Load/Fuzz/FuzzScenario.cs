using System.Globalization;
using System.Net;
using AiTalent.Load.Fuzz.Api;
using AiTalent.Load.Fuzz.Pages;
using AiTalent.Load.Http;
using AiTalent.Load.Running;

namespace AiTalent.Load.Fuzz;

/// <summary>
/// Sends odd requests to the API from its own description, to every page and form as each demonstration user, and over the wire. No
/// response may be a 5xx other than that of a limit, the process must survive, and afterwards every total must equal a recount.
/// </summary>
internal sealed class FuzzScenario : IScenario
{
    private const int InFlight = 16;
    private const int WireShare = 20;

    private static readonly string?[] People = [null, "student-vn", "registrar-vn", "administrator-vn", "registrar-kr", "company", "ministry", "operator"];

    public string Name => "fuzz";

    public string Usage => "[--seed N] [--api N] [--pages N] [--learners N] [--hashes N]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var seed = options.Number("seed", Random.Shared.Next());
        var (apiRequests, pageRequests) = (options.Number("api", 100_000), options.Number("pages", 100_000));
        var (learners, hashes) = (options.Number("learners", 2_000), new HashBudget(options.Number("hashes", 200)));
        options.ThrowIfUnknown();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}."));
        await using var storage = await Storage.CreateAsync(postgreSql: false);
        await using var demonstration = await FuzzedServer.StartAsync(storage, learners, cancellationToken);
        var (api, pages, wire) = (new FuzzTally("API"), new FuzzTally("Pages"), new FuzzTally("Over the wire"));

        await AskApiAsync(demonstration, seed, apiRequests, api, cancellationToken);
        demonstration.ThrowIfEnded();
        await VisitPagesAsync(demonstration, seed, pageRequests, pages, hashes, cancellationToken);
        demonstration.ThrowIfEnded();
        await AskOverTheWireAsync(seed, apiRequests / WireShare, wire, cancellationToken);

        var (exitCode, verified) = await demonstration.VerifyAsync(cancellationToken);
        foreach (var tally in (FuzzTally[])[api, pages, wire])
            tally.Print(output);
        if (api.Failed + pages.Failed > 0)
            await output.WriteLineAsync(demonstration.LastLines);
        await output.WriteLineAsync($"The process lives. {verified.Split('\n')[^1].Trim()}");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{api.Requests + pages.Requests + wire.Requests:N0} requests of seed {seed}: {api.Failed + pages.Failed + wire.Failed:N0} answers of 5xx or none."));
        return exitCode == 0 && api.Failed + pages.Failed + wire.Failed == 0;
    }

    private static async Task AskApiAsync(FuzzedServer server, int seed, int requests, FuzzTally tally, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
        var target = await Token.GetAsync(server.Server, "demo-national", "demo", cancellationToken);
        using var program = new HttpClient { BaseAddress = server.Address, DefaultRequestHeaders = { { "Authorization", $"Bearer {target.Token}" } } };
        var (description, ids) = (await ApiDescription.ReadAsync(http, cancellationToken), await KnownIds.ReadAsync(program, cancellationToken));
        await Parallel.ForAsync(0, InFlight, cancellationToken, async (worker, stop) =>
        {
            var fuzzer = new ApiFuzzer(http, target.Token, description, ids, new Random(unchecked((seed * 31) + worker)), tally);
            while (tally.Requests < requests)
                await fuzzer.AskAsync(stop);
        });
    }

    private static Task VisitPagesAsync(FuzzedServer server, int seed, int requests, FuzzTally tally, HashBudget hashes, CancellationToken cancellationToken) =>
        Parallel.ForAsync(0, People.Length * 2, cancellationToken, async (worker, stop) =>
        {
            using var visitor = new PageFuzzer(server.Address, People[worker % People.Length], new Random(unchecked((seed * 37) + worker)), tally, hashes);
            while (tally.Requests < requests)
                await visitor.VisitAsync(stop);
        });

    /// <summary>
    /// Fuzzes a separate server without the demonstration's boundary, which would refuse most of these requests before they are read.
    /// </summary>
    private static async Task AskOverTheWireAsync(int seed, int requests, FuzzTally tally, CancellationToken cancellationToken)
    {
        await using var storage = await Storage.CreateAsync(postgreSql: false);
        await using var server = await ServerProcess.StartAsync(BuiltPrograms.Api, ["--data", storage.Folder], RaisedLimits.Environment, cancellationToken);
        await Parallel.ForAsync(0, InFlight, cancellationToken, async (worker, stop) =>
        {
            var fuzzer = new WireFuzzer(server.Server, new Random(unchecked((seed * 41) + worker)), tally);
            while (tally.Requests < requests)
                await fuzzer.AskAsync(stop);
        });
        server.ThrowIfExited();
    }
}
