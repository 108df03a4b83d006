namespace AiTalent.Api.Tests;

/// <summary>
/// Waits before each read until the read model is current, so that a test can read through one channel what it has written through another.
/// </summary>
internal sealed class SettledReads(RunningApi running) : DelegatingHandler(new SocketsHttpHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Get)
            await running.HeadAsync();
        return await base.SendAsync(request, cancellationToken);
    }
}
