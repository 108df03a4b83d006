namespace AiTalent.Web.Charts;

/// <param name="Name">What the bar stands for, in the page's language.</param>
/// <param name="Value">Its length; null where it is below ten and not shown.</param>
/// <param name="Mark">A short word before the name, such as a country's code.</param>
/// <param name="Href">A page about it.</param>
public sealed record Bar(string Name, long? Value, string? Mark = null, string? Href = null);
