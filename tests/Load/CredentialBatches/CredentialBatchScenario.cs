using AiTalent.Application.Cohorts.Imports;
using AiTalent.Application.Credentials.Batches;
using AiTalent.Load.FirstLoad;
using AiTalent.Load.Http;
using AiTalent.Load.LearnerImports;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;

namespace AiTalent.Load.CredentialBatches;

/// <summary>
/// Issues a whole year's certificates of a university: by one registrar, then by two who press the button at the same time.
/// </summary>
internal sealed class CredentialBatchScenario : IScenario
{
    private const double WantedPerSecond = 1_000;
    private const int AtRehearsal = 300;

    public string Name => "issue";

    public string Usage => "[--learners 8000]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var learners = options.Number("learners", 8_000);
        options.ThrowIfUnknown();
        await using var storage = await Storage.CreateAsync(postgreSql: false);
        await using var demonstration = await DemonstrationProcess.StartAsync(storage, cancellationToken);
        var target = await Token.GetAsync(demonstration.Server, "demo-national", "demo", cancellationToken);
        using var registrar = new RegistrarBrowser(demonstration.Server);
        using var administrator = new RegistrarBrowser(demonstration.Server);
        using var reader = new RegistrarBrowser(demonstration.Server);
        await registrar.EnterAsync(cancellationToken);
        await administrator.EnterAsync(cancellationToken, "administrator-vn");
        var (desk, other) = (new CredentialBatchDesk(registrar), new CredentialBatchDesk(administrator));

        // Code is compiled at run time; no figure includes that.
        var rehearsal = await ReadyAsync(target, AtRehearsal, "Rehearsal", desk, cancellationToken);
        await desk.IssueAllAsync(await rehearsal.FoundAsync("Rehearsal", cancellationToken), cancellationToken);

        var graduation = await ReadyAsync(target, learners, "Year", desk, cancellationToken);
        var alone = desk.IssueAllAsync(await graduation.FoundAsync("Alone", cancellationToken), cancellationToken);
        var beside = await new Neighbour(reader).ReadUntilAsync(alone, cancellationToken);
        var together = await graduation.FoundAsync("Together", cancellationToken);
        var both = await Task.WhenAll(desk.IssueAllAsync(together, cancellationToken), other.IssueAllAsync(together, cancellationToken));
        var given = await GivenAsync(target, together, cancellationToken);

        var one = await alone;
        var table = new Table($"Certificates for {learners} learners", "who", "made", "had it", "seconds", "made per second");
        table.Add("one registrar", one.Issued, one.Held, one.Seconds, one.Issued / one.Seconds);
        foreach (var (who, pressed) in new[] { "of two at once, first", "second" }.Zip(both))
            table.Add(who, pressed.Issued, pressed.Held, pressed.Seconds, pressed.Issued / pressed.Seconds);
        table.Print(output);
        await output.WriteLineAsync($"Two at once: {both.Sum(pressed => pressed.Issued)} made, {given} in the log. The catalogue beside it: p95 {beside.Percentile(0.95):0} ms.");
        return one.Issued == learners && both.Sum(pressed => pressed.Issued) == learners && given == learners
            && (learners < 2_000 || one.Issued / one.Seconds >= WantedPerSecond);
    }

    private static async Task<Graduation> ReadyAsync(Target target, int learners, string name, CredentialBatchDesk desk, CancellationToken cancellationToken)
    {
        using var client = new ApiClient(target);
        var hust = (await client.AskAsync(ApiRequest.Get($"{Routes.Institutions}?q=HUST"), cancellationToken)).GetProperty("items")[0].GetProperty("id").GetGuid();
        var graduation = new Graduation(target, hust);
        await graduation.PrepareAsync(cancellationToken);
        await graduation.PassAsync(learners, cancellationToken);
        await desk.WaitAsync(await graduation.FoundAsync(name, cancellationToken), learners, cancellationToken);
        return graduation;
    }

    private static async Task<int> GivenAsync(Target target, Guid programme, CancellationToken cancellationToken)
    {
        using var client = new ApiClient(target);
        var (ids, after) = (new HashSet<Guid>(), "");
        do
        {
            var page = await client.AskAsync(ApiRequest.Get($"{Routes.Credentials}?awardId={programme}&limit=200{after}"), cancellationToken);
            ids.UnionWith(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("learnerId").GetGuid()));
            after = page.TryGetProperty("nextCursor", out var next) && next.GetString() is { } cursor ? $"&cursor={Uri.EscapeDataString(cursor)}" : "";
        }
        while (after.Length > 0);
        return ids.Count;
    }
}
