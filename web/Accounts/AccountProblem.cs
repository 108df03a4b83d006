namespace AiTalent.Web.Accounts;

/// <summary>Represents a problem of an account form.</summary>
/// <param name="Field">The id of the field; null if it concerns the whole form.</param>
/// <param name="Code">A stable snake_case word.</param>
public sealed record AccountProblem(string? Field, string Code);
