using System.Net;
using System.Text.RegularExpressions;
using AiTalent.Application.Cohorts.Imports;
using AiTalent.Load.Http;

namespace AiTalent.Load.LearnerImports;

/// <summary>Acts as a registrar of the demonstration's university with a browser.</summary>
internal sealed partial class RegistrarBrowser(IPEndPoint server) : PageBrowser(server, null)
{
    public Task EnterAsync(CancellationToken cancellationToken, string who = "registrar-vn") =>
        SubmitAsync("/vi/enter", $"/demo/enter/{who}", [("next", "/vi")], null, cancellationToken);

    /// <summary>Submits a form of the page to the page itself.</summary>
    /// <returns>The redirect address.</returns>
    public Task<string> SubmitAsync(string page, string form, IEnumerable<(string Name, string Value)> fields, CancellationToken cancellationToken, byte[]? file = null) =>
        SubmitAsync(page, page, [("_handler", form), .. fields], file, cancellationToken);

    private async Task<string> SubmitAsync(string page, string to, IEnumerable<(string Name, string Value)> fields, byte[]? file, CancellationToken cancellationToken)
    {
        var token = Token().Match((await OpenAsync(page, cancellationToken)).Page).Groups[1].Value;
        using var body = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
            body.Add(new StringContent(value), name);
        if (file is not null)
            body.Add(new ByteArrayContent(file), "file", "learners.csv");
        using var answer = await Http.PostAsync(to, body, cancellationToken);
        return answer.StatusCode == HttpStatusCode.Found
            ? answer.Headers.Location!.OriginalString
            : throw new InvalidOperationException($"The form of {page} was answered with {answer.StatusCode}.");
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();
}
