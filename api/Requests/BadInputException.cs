using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Requests;

/// <summary>Represents a request that cannot be parsed; no business rule has been evaluated yet.</summary>
internal sealed class BadInputException(string code, string? field = null) : Exception($"{code}: {field}")
{
    public Refusal Refusal { get; } = new(code, field);
}
