using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AiTalent.Load.Http;
using AiTalent.Load.Platform;
using AiTalent.Load.Running;

namespace AiTalent.Load.Oulad;

/// <summary>Imports real history through the public API and compares every total with its known value.</summary>
internal sealed class OuladScenario : IScenario
{
    public string Name => "oulad";

    public string Usage => "[--postgres] [--module AAA] [--tables FOLDER] [--url URL --client ID --secret SECRET]";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var data = options.Text("tables") is { } folder ? DataSet.Load(folder) : DataSet.Load();
        if (options.Text("module") is { } module)
            data = data.Only(presentation => presentation.Module == module);
        var (url, client, secret) = (options.Text("url"), options.Text("client") ?? "demo-national", options.Text("secret") ?? "demo");
        var postgreSql = options.Has("postgres");
        options.ThrowIfUnknown();
        if (url is not null)
            return await CompareAsync(data, await SignInAsync(new Uri(url), client, secret, cancellationToken), output, cancellationToken);

        await using var storage = await Storage.CreateAsync(postgreSql);
        await using var system = await RunningSystem.StartAsync(storage, cancellationToken);
        await output.WriteLineAsync($"OULAD on {storage.Name}");
        var isSame = await CompareAsync(data, await system.SignInAsync(cancellationToken), output, cancellationToken);
        var (isExact, verified) = await system.VerifyAsync(cancellationToken);
        await output.WriteLineAsync($"verify: {(isExact ? "0 differences" : verified)}");
        return isSame && isExact;
    }

    /// <summary>Imports the data set into an empty platform and compares.</summary>
    public static async Task<bool> CompareAsync(DataSet data, Target target, TextWriter output, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var position = await new Upload(target, data, output).RunAsync(cancellationToken);
        await output.WriteLineAsync($"Sent in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s; the log is at {position}.");

        started = Stopwatch.GetTimestamp();
        using var client = new ApiClient(target);
        var found = await new Comparing(data, new TotalsReader(client, position)).RunAsync(cancellationToken);
        found.Print(output);
        await output.WriteLineAsync($"Compared in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s.");
        return found.Differences == 0;
    }

    private static async Task<Target> SignInAsync(Uri url, string client, string secret, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(url.Host, AddressFamily.InterNetwork, cancellationToken);
        return await Token.GetAsync(new IPEndPoint(addresses[0], url.Port), client, secret, cancellationToken);
    }
}
