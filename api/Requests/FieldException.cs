using System.Text.Json;

namespace AiTalent.Api.Requests;

/// <summary>Represents a value that is valid JSON of the right kind but invalid; the serialiser adds the path.</summary>
internal sealed class FieldException(string code) : JsonException
{
    public string Code => code;
}
