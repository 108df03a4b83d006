namespace AiTalent.Web.Forms;

/// <param name="Value">What is posted.</param>
/// <param name="Label">What is read.</param>
/// <param name="Hint">A line under it, of radio buttons.</param>
public sealed record Choice(string Value, string Label, string? Hint = null);
