using AiTalent.Api;
using AiTalent.Api.CommandLine;
using AiTalent.Api.Demonstration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AiTalent.Load.Fuzz;

/// <summary>Runs the demonstration with fewer learners as a separate process.</summary>
internal sealed class FuzzHost : IScenario
{
    public string Name => "fuzz-host";

    public string Usage => "started by fuzz";

    public async Task<bool> RunAsync(Options options, TextWriter output, CancellationToken cancellationToken)
    {
        var learners = options.Number("learners", 2_000);
        var arguments = Arguments.Parse(["--demo", "--data", options.Text("data")!, "--urls", options.Text("urls")!]);
        await using var app = Server.Build(arguments, builder => builder.Services.AddSingleton(new DemonstrationSize(learners)));
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return true;
    }
}
