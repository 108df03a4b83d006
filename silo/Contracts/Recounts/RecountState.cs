using System.Collections.Immutable;
using Orleans;

namespace AiTalent.Contracts.Recounts;

/// <summary>How recounts stand in this cluster since it was started.</summary>
/// <param name="StartedAt">Of the one under way; null where none is.</param>
/// <param name="Reached">The position that it has counted to.</param>
/// <param name="Last">The newest that has ended.</param>
[GenerateSerializer, Immutable, Alias("RecountState")]
public sealed record RecountState(DateTimeOffset? StartedAt, long Reached, RecountResult? Last);

/// <summary>What a recount found.</summary>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Took">How long it took.</param>
/// <param name="Report">Null where it could not be carried through.</param>
[GenerateSerializer, Immutable, Alias("RecountResult")]
public sealed record RecountResult(DateTimeOffset EndedAt, TimeSpan Took, RecountReport? Report);

/// <param name="Position">The position that log and read model were compared at.</param>
/// <param name="Events">How many events were counted.</param>
/// <param name="Checks">How many single figures were compared.</param>
/// <param name="Differences">How many of them differ; 0 is the only right answer.</param>
/// <param name="First">The first of them.</param>
[GenerateSerializer, Immutable, Alias("RecountReport")]
public sealed record RecountReport(long Position, long Events, long Checks, int Differences, ImmutableArray<RecountDifference> First);

/// <param name="What">What was looked at: a table of the read model, the log, a rule.</param>
/// <param name="Key">Which one: a key of totals, an id.</param>
/// <param name="Day">Of a total.</param>
/// <param name="Measure">The measure, the column, or the rule.</param>
/// <param name="Expected">By the recount.</param>
/// <param name="Actual">In the read model.</param>
[GenerateSerializer, Immutable, Alias("RecountDifference")]
public sealed record RecountDifference(string What, string Key, DateOnly? Day, string Measure, string Expected, string Actual);
