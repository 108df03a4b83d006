using System.ComponentModel.DataAnnotations;

namespace AiTalent.Api.Credentials;

/// <param name="Reason">A code in snake_case; free text about a person does not belong in the log.</param>
internal sealed record ReasonRequest([property: Required] string? Reason);
