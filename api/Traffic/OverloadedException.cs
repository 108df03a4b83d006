namespace AiTalent.Api.Traffic;

/// <summary>Signals that no turn was available for costly work within a request.</summary>
/// <param name="code"><c>rate_limited</c> or <c>overloaded</c>.</param>
internal sealed class OverloadedException(string code) : Exception($"There was no turn: {code}.")
{
    public string Code => code;
}
