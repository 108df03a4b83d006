namespace AiTalent.Api.Requests;

/// <summary>A parameter that an endpoint reads by itself, for the OpenAPI document.</summary>
/// <param name="Place"><c>query</c> or <c>header</c>.</param>
/// <param name="Format">uuid, date, date-time, integer, boolean, or empty for plain text.</param>
/// <param name="Words">The words it takes, where it takes only a few.</param>
internal sealed record DescribedParameter(
    string Name, string Place, string Description, string Format = "", bool IsRequired = false, IReadOnlyList<string>? Words = null);
