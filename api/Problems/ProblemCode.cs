namespace AiTalent.Api.Problems;

/// <summary>A code of a problem: with which status it is told, and in which words.</summary>
internal sealed record ProblemCode(string Code, int Status, string Title);
