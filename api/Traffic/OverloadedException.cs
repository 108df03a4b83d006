namespace AiTalent.Api.Traffic;

/// <summary>There was no turn for costly work in the middle of a request.</summary>
/// <param name="code"><c>rate_limited</c> or <c>overloaded</c>.</param>
internal sealed class OverloadedException(string code) : Exception($"There was no turn: {code}.")
{
    public string Code => code;
}
