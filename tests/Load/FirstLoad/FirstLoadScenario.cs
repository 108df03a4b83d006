using AiTalent.Browser.Tests.Running;
using AiTalent.Load.Running;
using AiTalent.Load.Tables;

namespace AiTalent.Load.FirstLoad;

/// <summary>Loads the catalogue of the demonstration on a slow phone with an empty cache.</summary>
internal sealed class FirstLoadScenario : IScenario
{
    private const double AllowedPaint = 1_500;
    private const int AllowedBytes = 60 * 1024;
    private static readonly string[] Pages = ["/vi/courses", "/ko/courses", "/en/courses"];

    public string Name => "first-load";

    public string Usage => "[--loads 5]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var loads = options.Number("loads", 5);
        options.ThrowIfUnknown();
        if (!Chromium.IsInstalled)
            throw new InvalidOperationException(Chromium.HowToInstall);
        await using var storage = await Storage.CreateAsync(postgreSql: false);
        await using var demonstration = await DemonstrationProcess.StartAsync(storage, cancellationToken);
        await using var phone = await ColdPhone.StartAsync(demonstration.Server);

        // Code is compiled at run time; no figure includes that.
        foreach (var page in Pages)
            await phone.LoadAsync(page);

        var table = new Table($"First load on a slow phone, {loads} times each", "page", "LCP ms, best", "median", "worst", "largest", "layout shift, worst", "moved", "bytes, most");
        var isWell = true;
        foreach (var page in Pages)
        {
            var seen = new List<Browser.Tests.Running.FirstLoad>();
            for (var i = 0; i < loads; i++)
                seen.Add(await phone.LoadAsync(page));
            var paints = seen.Select(load => load.Paint).Order().ToList();
            var worst = seen.MaxBy(load => load.Shift)!;
            table.Add(page, paints[0], paints[loads / 2], paints[^1], seen[0].What, worst.Shift, worst.Moved.Trim(), seen.Max(load => load.Bytes));
            isWell &= paints[loads / 2] is > 0 and < AllowedPaint && worst.Shift == 0 && seen.All(load => load.Bytes < AllowedBytes);
        }

        table.Print(output);
        return isWell;
    }
}
