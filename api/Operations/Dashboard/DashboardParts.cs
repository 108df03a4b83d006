using Microsoft.Extensions.Logging.Abstractions;

namespace AiTalent.Api.Operations.Dashboard;

/// <summary>
/// Holds the services that the dashboard package would run for the life of the silo: a metric reader that ticks every second, and a
/// profiler. They are registered here instead of with the silo and the host, and can be started and stopped repeatedly.
/// </summary>
internal sealed class DashboardParts
{
    private readonly List<ServiceDescriptor> _participants;
    private readonly List<ServiceDescriptor> _services;

    private DashboardParts(List<ServiceDescriptor> participants, List<ServiceDescriptor> services) => (_participants, _services) = (participants, services);

    /// <summary>Removes the services that start with the silo or the host from the registrations after an index.</summary>
    public static DashboardParts TakeFrom(IServiceCollection services, int index)
    {
        var parts = new DashboardParts(
            Added(services, index, typeof(ILifecycleParticipant<ISiloLifecycle>)), Added(services, index, typeof(IHostedService)));
        foreach (var part in parts._participants.Concat(parts._services))
            services.Remove(part);
        return parts;
    }

    /// <returns>A function that stops them.</returns>
    public async Task<Func<Task>> StartAsync(IServiceProvider provider, CancellationToken cancellationToken)
    {
        var participants = _participants.ConvertAll(part => (ILifecycleParticipant<ISiloLifecycle>)part.ImplementationFactory!(provider));
        var services = _services.ConvertAll(part => (IHostedService)part.ImplementationFactory!(provider));
        var lifecycle = new SiloLifecycleSubject(NullLogger<SiloLifecycleSubject>.Instance);
        participants.ForEach(participant => participant.Participate(lifecycle));
        await lifecycle.OnStart(cancellationToken);
        foreach (var service in services)
            await service.StartAsync(cancellationToken);

        return async () =>
        {
            foreach (var service in services)
                await service.StopAsync(CancellationToken.None);
            await lifecycle.OnStop(CancellationToken.None);
            // The metric reader stops only on disposal.
            foreach (var disposable in services.OfType<IAsyncDisposable>())
                await disposable.DisposeAsync();
        };
    }

    private static List<ServiceDescriptor> Added(IServiceCollection services, int index, Type type) =>
        [.. services.Skip(index).Where(service => service.ServiceType == type)];
}
