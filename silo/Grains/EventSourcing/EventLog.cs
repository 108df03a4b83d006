using AiTalent.EventStore;
using Microsoft.Extensions.Logging;

namespace AiTalent.Grains.EventSourcing;

/// <summary>Groups the log services that an event-sourced grain needs.</summary>
public sealed record EventLog(IEventStore Store, GroupCommitWriter Writer, StateSnapshots Snapshots, ILogger<EventLog> Logger);
