using System.Net;
using System.Text.RegularExpressions;

namespace AiTalent.Api.Tests;

/// <summary>Acts as a browser: keeps cookies, fills in forms, follows no redirects by itself.</summary>
/// <param name="cookie">An existing cookie, as <c>name=value</c>.</param>
internal sealed partial class Visitor(Uri address, string? cookie = null) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { CookieContainer = Jar(address, cookie), AllowAutoRedirect = false })
    {
        BaseAddress = address,
        // Browsers send it with every form.
        DefaultRequestHeaders = { { "Origin", address.GetLeftPart(UriPartial.Authority) } },
    };

    public static string TokenOf(string page) => Token().Match(page).Groups[1].Value;

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(path);

    public async Task<string> PageAsync(string path) => WebUtility.HtmlDecode(await _http.GetStringAsync(path));

    /// <summary>Submits the form of a page as its buttons do, with the page's token.</summary>
    public async Task<HttpResponseMessage> SendAsync(string page, string path, params (string Name, string Value)[] fields)
    {
        var token = TokenOf(await _http.GetStringAsync(page));
        return await PostAsync(path, [("__RequestVerificationToken", token), .. fields]);
    }

    /// <summary>Submits one of a page's forms to the page itself, as pages that handle their own forms require.</summary>
    public Task<HttpResponseMessage> FillInAsync(string page, string form, params (string Name, string Value)[] fields) =>
        SendAsync(page, page, [("_handler", form), .. fields]);

    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) =>
        _http.PostAsync(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>Fills in a form that accepts files; a field with a file name is sent as a file.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string page, string form, string field, string? fileName, byte[] content)
    {
        var token = TokenOf(await _http.GetStringAsync(page));
        using var body = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(form), "_handler" } };
        if (fileName is null)
            body.Add(new ByteArrayContent(content), field);
        else
            body.Add(new ByteArrayContent(content), field, fileName);
        return await _http.PostAsync(page, body);
    }

    public Task<HttpResponseMessage> SendAsync(string path, HttpContent body) => _http.PostAsync(path, body);

    public Task<HttpResponseMessage> EnterAsync(string who, string next = "/vi") => SendAsync("/vi/enter", $"/demo/enter/{who}", ("next", next));

    public void Dispose() => _http.Dispose();

    private static CookieContainer Jar(Uri address, string? cookie)
    {
        var jar = new CookieContainer();
        if (cookie is not null)
            jar.SetCookies(address, cookie);
        return jar;
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();
}
