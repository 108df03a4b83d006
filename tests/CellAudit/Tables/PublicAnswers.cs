using System.Globalization;
using System.Net;
using System.Text.Json;

namespace AiTalent.CellAudit.Tables;

/// <summary>Reads responses of a server, each only once.</summary>
/// <param name="http">Has the server's address; without a token it reads the public responses.</param>
public sealed class PublicAnswers(HttpClient http)
{
    private const int MaxAttempts = 60;

    private readonly Dictionary<(string By, DateOnly Day), TotalsTable> _tables = [];

    /// <param name="day">The day whose end is read.</param>
    public async Task<TotalsTable> TotalsAsync(string by, DateOnly day, CancellationToken cancellationToken)
    {
        if (!_tables.TryGetValue((by, day), out var table))
            _tables.Add((by, day), table = TotalsTable.Of(await ReadAsync(string.Create(CultureInfo.InvariantCulture, $"/api/v1/totals?by={by}&asOf={day:yyyy-MM-dd}"), cancellationToken)));
        return table;
    }

    public async Task<Catalogue> CatalogueAsync(CancellationToken cancellationToken)
    {
        var runs = await ListAsync("course-runs", cancellationToken);
        var courses = await ListAsync("courses", cancellationToken);
        var programmes = await ListAsync("programmes", cancellationToken);
        return new Catalogue(
            [.. runs.Select(run => new CourseRun(Text(run, "id"), Text(run, "courseId"), Text(run, "institutionId"), run.GetProperty("taken").GetInt64()))],
            courses.ToDictionary(course => Text(course, "id"), course => Text(course, "institutionId")),
            programmes.ToDictionary(
                programme => Text(programme, "id"),
                programme => (IReadOnlyList<string>)[.. programme.GetProperty("institutions").EnumerateArray().Select(institution => institution.GetString()!)]));
    }

    private async Task<List<JsonElement>> ListAsync(string what, CancellationToken cancellationToken)
    {
        var (items, cursor) = (new List<JsonElement>(), (string?)null);
        do
        {
            var page = await ReadAsync($"/api/v1/{what}?limit=200{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}", cancellationToken);
            items.AddRange(page.GetProperty("items").EnumerateArray());
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);
        return items;
    }

    private async Task<JsonElement> ReadAsync(string path, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var answer = await http.GetAsync(path, cancellationToken);
            if (answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && attempt < MaxAttempts)
            {
                await Task.Delay(answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1), cancellationToken);
                continue;
            }

            answer.EnsureSuccessStatusCode();
            await using var body = await answer.Content.ReadAsStreamAsync(cancellationToken);
            using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
            return document.RootElement.Clone();
        }
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
