using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Requests;

/// <summary>A request that cannot be read as what it should be: nothing has been asked of the rules yet.</summary>
internal sealed class BadInputException(string code, string? field = null) : Exception($"{code}: {field}")
{
    public Refusal Refusal { get; } = new(code, field);
}
