namespace AiTalent.Silo.Hosting;

/// <summary>An api process that starts before its silos waits for them.</summary>
internal sealed class KeepConnecting : IClientConnectionRetryFilter
{
    public async Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        return !cancellationToken.IsCancellationRequested;
    }
}
