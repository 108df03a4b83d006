namespace AiTalent.Web.Forms;

/// <param name="Field">Id of the field it is about; null where it is about the whole form.</param>
/// <param name="Message">What to do, in the page's language: "Enter your full name".</param>
public sealed record FieldError(string? Field, string Message);
