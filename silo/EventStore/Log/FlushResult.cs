namespace AiTalent.EventStore;

/// <summary>Represents the result of one flush.</summary>
/// <param name="Results">One result per request, in the order of the requests.</param>
/// <param name="Clock">The database clock during the flush.</param>
public sealed record FlushResult(IReadOnlyList<AppendResult> Results, DateTimeOffset Clock);
