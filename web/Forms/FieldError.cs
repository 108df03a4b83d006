namespace AiTalent.Web.Forms;

/// <param name="Field">The id of the field; null if the error concerns the whole form.</param>
/// <param name="Message">The instruction in the page's language: "Enter your full name".</param>
public sealed record FieldError(string? Field, string Message);
