namespace AiTalent.EventStore;

/// <summary>The answer to one flush.</summary>
/// <param name="Results">One result per request, in the order of the requests.</param>
/// <param name="Clock">The database's clock while it ran.</param>
public sealed record FlushResult(IReadOnlyList<AppendResult> Results, DateTimeOffset Clock);
