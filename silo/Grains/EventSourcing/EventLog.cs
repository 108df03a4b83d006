using AiTalent.EventStore;
using Microsoft.Extensions.Logging;

namespace AiTalent.Grains.EventSourcing;

/// <summary>What an event-sourced grain needs of the log.</summary>
public sealed record EventLog(IEventStore Store, GroupCommitWriter Writer, StateSnapshots Snapshots, ILogger<EventLog> Logger);
