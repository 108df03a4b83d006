using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Totals;

namespace AiTalent.ReadModel.LiveTopics;

/// <summary>Several topics as they stand together.</summary>
/// <param name="Position">The log position that all of them are exact at.</param>
/// <param name="At">When the event at the position was written.</param>
public sealed record TopicSnapshots(long Position, DateTimeOffset At, IReadOnlyList<TopicSnapshot> Topics);

/// <param name="Measures">Null where nothing is shown to the audience.</param>
/// <param name="Seats">Of a course run, live for everybody; null for other topics and for a run that is not known.</param>
/// <param name="EngineersByCountry">Of the nation alone: the engineers of each country; null where the audience may not see the figure.</param>
public sealed record TopicSnapshot(string Topic, ShownMeasures? Measures, CourseRunSeats? Seats, IReadOnlyDictionary<string, long?>? EngineersByCountry = null);
