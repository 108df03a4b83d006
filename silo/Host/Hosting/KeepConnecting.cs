namespace AiTalent.Silo.Hosting;

/// <summary>Makes an API process that starts before its silos retry the connection.</summary>
internal sealed class KeepConnecting : IClientConnectionRetryFilter
{
    public async Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        return !cancellationToken.IsCancellationRequested;
    }
}
