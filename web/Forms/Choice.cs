namespace AiTalent.Web.Forms;

/// <param name="Value">The posted value.</param>
/// <param name="Label">The visible label.</param>
/// <param name="Hint">A line below the label, for radio buttons.</param>
public sealed record Choice(string Value, string Label, string? Hint = null);
