using System.Diagnostics;
using System.Net;
using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.Load.Http;
using AiTalent.Web.Languages;

namespace AiTalent.Load.EnrolmentDay;

/// <summary>
/// Acts as a student's browser on its own connection: opens the enrolment page, presses the button, and reads the page it is redirected to.
/// </summary>
internal sealed class StudentBrowser(IPEndPoint server, Student student) : PageBrowser(server, student.Session)
{
    public async Task<Visit> EnrolAsync(Guid run, CancellationToken cancellationToken)
    {
        var path = Language.Vietnamese.Href($"course-runs/{run}/enrol");
        var began = Stopwatch.GetTimestamp();
        var (status, page, _) = await SendAsync(HttpMethod.Get, path, null, cancellationToken);
        var opened = Stopwatch.GetTimestamp();
        if (status != HttpStatusCode.OK || EnrolmentForm.Read(page) is not { } fields)
            return Visit.Broken($"The page was answered with {status} and had no form.");

        (status, _, var next) = await SendAsync(HttpMethod.Post, path, fields, cancellationToken);
        var sent = Stopwatch.GetTimestamp();
        if (status != HttpStatusCode.Found || next is null)
            return Visit.Broken($"The form was answered with {status}.");

        (status, page, _) = await SendAsync(HttpMethod.Get, next, null, cancellationToken);
        var read = Stopwatch.GetTimestamp();
        var outcome = status == HttpStatusCode.OK ? OutcomeOn(page) : null;
        return outcome is null ? Visit.Broken($"The outcome was answered with {status} and says neither.") : new Visit(outcome, opened - began, sent - opened, read - sent, null);
    }

    private async Task<(HttpStatusCode Status, string Page, string? Next)> SendAsync(
        HttpMethod method, string path, IReadOnlyList<KeyValuePair<string, string>>? fields, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = fields is null ? null : new FormUrlEncodedContent(fields) };
        using var answer = await Http.SendAsync(request, cancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellationToken), answer.Headers.Location?.ToString());
    }

    private static EnrolmentStatus? OutcomeOn(string page)
    {
        var words = WebUtility.HtmlDecode(page);
        bool Says(string name) => words.Contains($">{PageText.ResourceManager.GetString(name, Language.Vietnamese.Culture)}</h2>", StringComparison.Ordinal);
        return (Says(nameof(PageText.YouAreEnrolled)), Says(nameof(PageText.YouWait))) switch
        {
            (true, false) => EnrolmentStatus.Enrolled,
            (false, true) => EnrolmentStatus.Waitlisted,
            _ => null,
        };
    }
}
