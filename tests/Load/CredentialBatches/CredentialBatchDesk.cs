using System.Diagnostics;
using System.Globalization;
using System.Net;
using AiTalent.Application.Cohorts.Imports;
using AiTalent.Application.Credentials.Batches;
using AiTalent.Application.Localization;
using AiTalent.Load.LearnerImports;
using AiTalent.Web.Languages;

namespace AiTalent.Load.CredentialBatches;

/// <summary>Issues certificates to all who are ready, with the button on the page.</summary>
internal sealed class CredentialBatchDesk(RegistrarBrowser registrar)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Waits until the page shows this number of ready learners.</summary>
    public async Task WaitAsync(Guid programme, int ready, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        while (!(await registrar.OpenAsync(PageOf(programme), cancellationToken)).Page.Contains($"<span class=\"muted\">{ready.ToString("N0", Language.Vietnamese.Culture)}</span>", StringComparison.Ordinal))
        {
            if (Stopwatch.GetElapsedTime(began) > Patience)
                throw new TimeoutException($"The page does not tell that {ready} are ready.");
            await Task.Delay(BetweenLooks, cancellationToken);
        }
    }

    /// <returns>The final figures of the page, and the time from the request.</returns>
    public async Task<(int Issued, int Held, double Seconds)> IssueAllAsync(Guid programme, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var asked = $"{PageOf(programme)}?confirm=all";
        var confirmed = (await registrar.OpenAsync(asked, cancellationToken)).Page.Split("name=\"confirmed\" value=\"")[1].Split('"')[0];
        var order = await registrar.SubmitAsync(asked, "issue", [("to", "all"), ("confirmed", confirmed)], cancellationToken);
        while (true)
        {
            var page = WebUtility.HtmlDecode((await registrar.OpenAsync(order, cancellationToken)).Page);
            if (page.Contains("notice-attention", StringComparison.Ordinal))
                throw new InvalidOperationException($"{order} was refused.");
            if (page.Contains(Words(nameof(CredentialDeskText.IssuedCount)), StringComparison.Ordinal))
                return (Count(page, nameof(CredentialDeskText.IssuedCount)), Count(page, nameof(CredentialDeskText.HeldCount)), Stopwatch.GetElapsedTime(began).TotalSeconds);
            await Task.Delay(BetweenLooks, cancellationToken);
        }
    }

    private static string PageOf(Guid programme) => $"/vi/university/programmes/{programme}/credentials";

    private static string Words(string name) => CredentialDeskText.ResourceManager.GetString(name, Language.Vietnamese.Culture)!;

    private static int Count(string page, string name) =>
        int.Parse(page.Split($"<dt>{Words(name)}</dt><dd>")[1].Split('<')[0], NumberStyles.Integer | NumberStyles.AllowThousands, Language.Vietnamese.Culture);
}
