using System.Net;
using AiTalent.Load.Running;

namespace AiTalent.Load.Idle;

/// <summary>Represents the resources that a server uses while it gets no requests.</summary>
/// <param name="Activations">Grains in memory at the start of the window.</param>
internal sealed record IdleFigure(string Build, string When, long Activations, TimeSpan Window, ServerUsage Before, ServerUsage After, long Managed)
{
    /// <summary>Milliseconds of processor time per second.</summary>
    public double ProcessorPerSecond => (After.Processor - Before.Processor).TotalMilliseconds / Window.TotalSeconds;

    public static async Task<IdleFigure> MeasureAsync(
        Build build, string when, ServerProcess server, TimeSpan window, CancellationToken cancellationToken)
    {
        using var metrics = new ServerMetrics(server.Server);
        var activations = await metrics.ActivationsAsync(cancellationToken);
        var before = ServerUsage.Of(server.Id);
        await Task.Delay(window, cancellationToken);
        var after = ServerUsage.Of(server.Id);
        return new IdleFigure(build.Name, when, activations, window, before, after, await metrics.ManagedAsync(cancellationToken));
    }
}
