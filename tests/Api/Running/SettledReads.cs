namespace AiTalent.Api.Tests;

/// <summary>Reads only what stands still: what a test has written over one way is there when it asks over another.</summary>
internal sealed class SettledReads(RunningApi running) : DelegatingHandler(new SocketsHttpHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Get)
            await running.HeadAsync();
        return await base.SendAsync(request, cancellationToken);
    }
}
