using System.Collections.Immutable;
using Orleans;

namespace AiTalent.Contracts.Recounts;

/// <summary>Represents the state of recounts since the cluster started.</summary>
/// <param name="StartedAt">The start of the recount in progress; null if there is none.</param>
/// <param name="Reached">The log position that the recount has reached.</param>
/// <param name="Last">The most recent result.</param>
[GenerateSerializer, Immutable, Alias("RecountState")]
public sealed record RecountState(DateTimeOffset? StartedAt, long Reached, RecountResult? Last);

/// <summary>Represents the result of a recount.</summary>
/// <param name="EndedAt">The time at which the recount ended.</param>
/// <param name="Took">The duration of the recount.</param>
/// <param name="Report">The report; null if the recount failed.</param>
[GenerateSerializer, Immutable, Alias("RecountResult")]
public sealed record RecountResult(DateTimeOffset EndedAt, TimeSpan Took, RecountReport? Report);

/// <param name="Position">The position at which the log and the read model were compared.</param>
/// <param name="Events">Number of events counted.</param>
/// <param name="Checks">Number of single values compared.</param>
/// <param name="Differences">Number of values that differ; 0 is the only correct result.</param>
/// <param name="First">The first differences found.</param>
[GenerateSerializer, Immutable, Alias("RecountReport")]
public sealed record RecountReport(long Position, long Events, long Checks, int Differences, ImmutableArray<RecountDifference> First);

/// <param name="What">The subject of the check: a read model table, the log or a rule.</param>
/// <param name="Key">The checked item: a key of totals or an id.</param>
/// <param name="Day">The day of a total.</param>
/// <param name="Measure">The measure, the column or the rule.</param>
/// <param name="Expected">The value by the recount.</param>
/// <param name="Actual">The value in the read model.</param>
[GenerateSerializer, Immutable, Alias("RecountDifference")]
public sealed record RecountDifference(string What, string Key, DateOnly? Day, string Measure, string Expected, string Actual);
