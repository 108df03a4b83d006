using System.Globalization;

namespace AiTalent.Api.Requests;

/// <summary>Reads query parameters and reports the invalid one.</summary>
internal readonly struct QueryReader(HttpRequest request)
{
    public string? Text(string name, int most)
    {
        var given = request.Query[name];
        if (given.Count > 1)
            throw new BadInputException("duplicate", name);
        var text = given.Count == 0 || given[0]!.Length == 0 ? null : given[0];
        return text?.Length > most ? throw new BadInputException("too_long", name) : text;
    }

    public long? Number(string name, long least, long most)
    {
        if (Text(name, 20) is not { } text)
            return null;
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            throw new BadInputException("wrong_type", name);
        return number >= least && number <= most ? number : throw new BadInputException("out_of_range", name);
    }

    public Guid? Id(string name) =>
        Text(name, 36) is not { } text ? null : Guid.TryParseExact(text, "D", out var id) ? id : throw new BadInputException("wrong_type", name);

    public DateOnly? Day(string name) =>
        Text(name, 10) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadInputException("wrong_type", name);

    /// <summary>Reads an instant. A plus sign that the client did not encode arrives as a space.</summary>
    public DateTimeOffset? Instant(string name) =>
        Text(name, 40) is not { } text ? null : Requests.Instant.Parse(text.Replace(' ', '+')) ?? throw new BadInputException("wrong_type", name);

    public bool? Flag(string name) => Text(name, 5) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => throw new BadInputException("wrong_type", name),
    };

    public T? Word<T>(string name)
        where T : struct, Enum
    {
        if (Text(name, 40) is not { } text)
            return null;
        return CamelCaseEnumConverter.TryParse<T>(text, out var value) ? value : throw new BadInputException("unknown_value", name);
    }
}
