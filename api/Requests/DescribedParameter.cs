namespace AiTalent.Api.Requests;

/// <summary>Describes a parameter that an endpoint reads itself, for the OpenAPI document.</summary>
/// <param name="Place"><c>query</c> or <c>header</c>.</param>
/// <param name="Format">uuid, date, date-time, integer, boolean, or empty for plain text.</param>
/// <param name="Words">The allowed words, if the values are limited.</param>
internal sealed record DescribedParameter(
    string Name, string Place, string Description, string Format = "", bool IsRequired = false, IReadOnlyList<string>? Words = null);
