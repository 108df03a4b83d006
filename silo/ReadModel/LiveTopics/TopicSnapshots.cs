using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Totals;

namespace AiTalent.ReadModel.LiveTopics;

/// <summary>Represents a consistent snapshot of several topics.</summary>
/// <param name="Position">The log position at which all topics are exact.</param>
/// <param name="At">The time at which the event at the position was written.</param>
public sealed record TopicSnapshots(long Position, DateTimeOffset At, IReadOnlyList<TopicSnapshot> Topics);

/// <param name="Measures">Null if nothing is shown to the audience.</param>
/// <param name="Seats">The live seats of a course run, shown to everyone; null for other topics and for an unknown
/// run.</param>
/// <param name="EngineersByCountry">For the national topic only: the engineers of each country; null if the
/// audience may not see the figure.</param>
public sealed record TopicSnapshot(string Topic, ShownMeasures? Measures, CourseRunSeats? Seats, IReadOnlyDictionary<string, long?>? EngineersByCountry = null);
