using System.Text.Json;

namespace AiTalent.Api.Requests;

/// <summary>A value that is JSON of the right kind and still wrong; the serialiser adds the path.</summary>
internal sealed class FieldException(string code) : JsonException
{
    public string Code => code;
}
