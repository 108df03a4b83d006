using System.Text;
using System.Text.Json;

namespace AiTalent.Load.Fuzz.Api;

/// <summary>Generates JSON from a schema: mostly valid, so that a request passes the first check, and always with something odd.</summary>
internal sealed class OddJson(ApiDescription api, KnownIds ids, Random random)
{
    private const int Deepest = 6;

    public string Of(JsonElement schema)
    {
        var json = new StringBuilder();
        Write(json, schema, "", 0);
        return json.ToString();
    }

    /// <summary>Returns one value as text, for a path or a query.</summary>
    public string TextOf(string name, JsonElement schema)
    {
        schema = api.Resolve(schema);
        if (random.Chance(0.35))
            return OddValues.Text(random);
        if (schema.TryGetProperty("enum", out var words))
            return random.Of(words.EnumerateArray().ToList()).ToString();
        return Kind(schema) switch
        {
            "integer" or "number" => random.Of(["0", "1", "5", "30", "100", "200"]),
            "boolean" => random.Of(["true", "false"]),
            _ => Plausible(name, schema),
        };
    }

    private void Write(StringBuilder json, JsonElement schema, string name, int depth)
    {
        schema = api.Resolve(schema);
        if (depth > Deepest || random.Chance(0.06))
        {
            json.Append(OddLiteral());
            return;
        }

        switch (Kind(schema))
        {
            case "object":
                WriteObject(json, schema, depth);
                break;
            case "array":
                var items = schema.TryGetProperty("items", out var item) ? item : default;
                json.Append('[').AppendJoin(',', Enumerable.Range(0, random.Of([0, 1, 1, 2, 3, 40])).Select(_ => Part(items, name, depth))).Append(']');
                break;
            case "integer" or "number":
                json.Append(random.Chance(0.7) ? random.Of(["0", "1", "3", "6", "30", "45", "100"]) : random.Of(["-1", "2147483647", "2147483648", "1e9", "1.5", "1e999", "-0", "79228162514264337593543950335"]));
                break;
            case "boolean":
                json.Append(random.Of(["true", "false"]));
                break;
            default:
                Quote(json, schema.ValueKind == JsonValueKind.Object ? TextOf(name, schema) : OddValues.Text(random));
                break;
        }
    }

    private void WriteObject(StringBuilder json, JsonElement schema, int depth)
    {
        json.Append('{');
        var isFirst = true;
        foreach (var property in schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : default)
        {
            if (random.Chance(0.15))
                continue;
            if (!isFirst)
                json.Append(',');
            isFirst = false;
            Quote(json, random.Chance(0.01) ? OddValues.Text(random) : property.Name);
            json.Append(':').Append(Part(property.Value, property.Name, depth));
        }

        json.Append('}');
    }

    private string Part(JsonElement schema, string name, int depth)
    {
        var part = new StringBuilder();
        Write(part, schema, name, depth + 1);
        return part.ToString();
    }

    private string Plausible(string name, JsonElement schema) => (schema.TryGetProperty("format", out var format) ? format.GetString() : null) switch
    {
        "uuid" => ids.Any(name, random),
        "date" => random.Of(["2026-01-15", "2027-05-28", "2000-01-01", "2099-12-31", "9999-12-31", "0001-01-01"]),
        "date-time" => random.Of(["2026-01-15T00:00:00Z", "2020-01-01T00:00:00+07:00", "2099-12-31T00:00:00Z", "1990-01-01T00:00:00Z"]),
        _ => name switch
        {
            "country" => random.Of(["VN", "KR"]),
            "province" => random.Of(["01", "79", "11"]),
            "language" => random.Of(["vi", "ko", "en"]),
            "timeZone" => random.Of(["Asia/Ho_Chi_Minh", "Asia/Seoul"]),
            "reason" => random.Of(["requested", "illness", "payment"]),
            "email" => $"{Guid.NewGuid():N}@example.com",
            "number" => ids.Any("number", random),
            "topic" => random.Of(["national", "country:VN", $"course-run:{ids.Any("courseRunId", random)}"]),
            _ => "Học máy",
        },
    };

    private string OddLiteral()
    {
        if (random.Chance(0.5))
            return random.Of(["null", "0", "-1", "true", "[]", "{}", "\"\"", "[[]]", "1e999", "{\"a\":1,\"a\":2}", "\"\\ud800\"", "\"\\uFFFE\"", "\"\\u0000\""]);
        var text = new StringBuilder();
        Quote(text, OddValues.Text(random));
        return text.ToString();
    }

    /// <summary>Writes a string manually, because JSON writers reject sufficiently odd text.</summary>
    private static void Quote(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var letter in text)
        {
            if (letter is >= ' ' and <= '~' and not '"' and not '\\')
                json.Append(letter);
            else
                json.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
        }

        json.Append('"');
    }

    private static string Kind(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("type", out var type))
            return schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out _) ? "object" : "string";
        return type.ValueKind == JsonValueKind.String ? type.GetString()! : type.EnumerateArray().Select(one => one.GetString()!).First(one => one != "null");
    }
}
