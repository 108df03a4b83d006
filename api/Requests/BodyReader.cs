using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Net.Http.Headers;

namespace AiTalent.Api.Requests;

/// <summary>Reads a body as JSON of one type and reports exactly what is invalid.</summary>
internal static class BodyReader
{
    /// <summary>Reads the raw body; empty if there is none.</summary>
    public static async ValueTask<byte[]> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength == 0)
            return [];
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    public static T Parse<T>(HttpRequest request, byte[] body)
        where T : class
    {
        if (body.Length == 0)
            throw new BadInputException("required", "body");
        if (!IsJson(request.ContentType))
            throw new BadInputException("unsupported_media_type");
        try
        {
            var type = (JsonTypeInfo<T>)ApiJson.Wire.GetTypeInfo(typeof(T))!;
            return JsonSerializer.Deserialize(body, type) ?? throw new BadInputException("required", "body");
        }
        catch (JsonException wrong)
        {
            throw ErrorOf(wrong, body);
        }
    }

    /// <summary>Reports a body that is not JSON as such, even if its beginning also has the wrong type.</summary>
    private static BadInputException ErrorOf(JsonException wrong, byte[] body)
    {
        if (wrong.InnerException is JsonException || !IsWhole(body))
            return new BadInputException("malformed_json");
        return new BadInputException(wrong is FieldException field ? field.Code : "wrong_type", FieldOf(wrong));
    }

    private static bool IsWhole(byte[] body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
                // Only checks that it can be read to its end.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));

    /// <summary>Converts <c>$.name.vi</c> to the field <c>name.vi</c>, and <c>$[3].learnerId</c> to <c>[3].learnerId</c>.</summary>
    private static string FieldOf(JsonException wrong) => wrong.Path is null or "$" ? "body" : wrong.Path.TrimStart('$').TrimStart('.');
}
