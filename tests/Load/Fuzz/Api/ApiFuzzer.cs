using System.Net.Http.Headers;
using System.Text;
using AiTalent.Application.Localization;

namespace AiTalent.Load.Fuzz.Api;

/// <summary>Represents one client that sends odd requests to the API, one after the other.</summary>
/// <param name="token">The token of an API client with all scopes; some requests omit it.</param>
internal sealed class ApiFuzzer(HttpClient http, string token, ApiDescription api, KnownIds ids, Random random, FuzzTally tally)
{
    private readonly OddJson _json = new(api, ids, random);

    public async Task AskAsync(CancellationToken cancellationToken)
    {
        var operation = random.Of(api.Operations);
        var address = AddressOf(operation);
        var body = BodyOf(operation);
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), new Uri(http.BaseAddress!, address));
        if (body is not null)
            request.Content = ContentOf(body);
        AddHeaders(request, operation);
        var line = Shown.Line(operation.Method, address, body);
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            // An event stream has no end.
            if (answer.Content.Headers.ContentType?.MediaType != "text/event-stream")
                await answer.Content.CopyToAsync(Stream.Null, cancellationToken);
            tally.Count(request.Headers.Authorization is null ? "anonymous" : "program", (int)answer.StatusCode, answer.Headers.RetryAfter is not null, () => line);
        }
        catch (HttpRequestException unanswered)
        {
            tally.CountUnanswered(line, unanswered);
        }
    }

    private string AddressOf(ApiOperation operation)
    {
        var path = string.Join('/', operation.Path.Split('/').Select((part, place) =>
            part.StartsWith('{') ? Escape(random.Chance(0.8) ? ids.Any(operation.Path.Split('/')[place - 1], random) : OddValues.Text(random)) : part));
        var query = operation.Parameters.Where(parameter => parameter.Place == "query" && random.Chance(0.3))
            .Select(parameter => $"{parameter.Name}={Escape(_json.TextOf(parameter.Name, parameter.Schema))}").ToList();
        if (random.Chance(0.05))
            query.Add($"{Escape(OddValues.Text(random))}={Escape(OddValues.Text(random))}");
        if (query.Count > 0 && random.Chance(0.05))
            query.Add(query[0]);
        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    private string? BodyOf(ApiOperation operation)
    {
        if (operation.Body is not { } schema)
            return operation.Method == "GET" || random.Chance(0.95) ? null : "{}";
        var body = _json.Of(schema);
        return random.Next(40) switch
        {
            0 => body[..random.Next(body.Length + 1)],
            1 => body + body,
            2 => new string('[', random.Of([17, 100, 5_000])),
            3 => OddValues.Text(random),
            _ => body,
        };
    }

    private ByteArrayContent ContentOf(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        if (bytes.Length > 0 && random.Chance(0.02))
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", random.Chance(0.97) ? "application/json" : random.Of(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "x", "application/json; charset=utf-16"]));
        return content;
    }

    private void AddHeaders(HttpRequestMessage request, ApiOperation operation)
    {
        if (random.Chance(0.75))
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", random.Chance(0.98) ? token : "a.b.c");
        if (random.Chance(0.3))
            request.Headers.TryAddWithoutValidation("Idempotency-Key", random.Chance(0.8) ? Guid.NewGuid().ToString() : Ascii(OddValues.Text(random)));
        if (random.Chance(operation.Parameters.Any(parameter => parameter.Name == "If-Match") ? 0.8 : 0.02))
            request.Headers.TryAddWithoutValidation("If-Match", random.Of(["\"1\"", "\"2\"", "*", "\"x\"", "W/\"1\"", "\"99999999999\"", ""]));
        if (random.Chance(0.02))
            request.Headers.TryAddWithoutValidation("Accept-Language", Ascii(OddValues.Text(random)));
    }

    private static string Ascii(string text) => new([.. text.Where(letter => letter is >= ' ' and <= '~')]);

    /// <summary>Escapes a text. Unpaired surrogates cannot be encoded in UTF-8 and become U+FFFD.</summary>
    private static string Escape(string text) => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
}
