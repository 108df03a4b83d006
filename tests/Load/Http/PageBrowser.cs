using System.Diagnostics;
using System.Net;
using System.Text;

namespace AiTalent.Load.Http;

/// <summary>Acts as a browser that opens pages one after the other.</summary>
internal class PageBrowser : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <param name="session">The cookie of a signed-in user; null for an anonymous one.</param>
    public PageBrowser(IPEndPoint server, string? session)
    {
        var address = new Uri($"http://{server}");
        var cookies = new CookieContainer();
        if (session is not null)
            cookies.SetCookies(address, session);
        Http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = Patience };
    }

    protected HttpClient Http { get; }

    /// <returns>The page and the time to its last byte, in ticks of <see cref="Stopwatch"/>.</returns>
    public async Task<(string Page, long Took)> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await Http.GetAsync(path, cancellationToken);
        var page = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        var took = Stopwatch.GetTimestamp() - began;
        return answer.StatusCode == HttpStatusCode.OK ? (Encoding.UTF8.GetString(page), took) : throw new InvalidOperationException($"{path} was answered with {answer.StatusCode}.");
    }

    public void Dispose()
    {
        Http.Dispose();
        GC.SuppressFinalize(this);
    }
}
