namespace AiTalent.Api.Problems;

/// <summary>Represents a problem code with its HTTP status and title.</summary>
internal sealed record ProblemCode(string Code, int Status, string Title);
