namespace AiTalent.Web.Accounts;

/// <summary>What is wrong with an account's form.</summary>
/// <param name="Field">Id of the field; null where it is the whole form.</param>
/// <param name="Code">A stable snake_case word.</param>
public sealed record AccountProblem(string? Field, string Code);
