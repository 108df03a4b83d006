namespace AiTalent.Web.Charts;

/// <param name="Name">The name of the bar in the page's language.</param>
/// <param name="Value">The length; null if it is below ten and hidden.</param>
/// <param name="Mark">A short prefix of the name, such as a country code.</param>
/// <param name="Href">The address of a page about it.</param>
public sealed record Bar(string Name, long? Value, string? Mark = null, string? Href = null);
