using System.ComponentModel.DataAnnotations;

namespace AiTalent.Api.Credentials;

/// <param name="Reason">A code in snake_case; what a person writes about it does not belong in the log.</param>
internal sealed record ReasonRequest([property: Required] string? Reason);
