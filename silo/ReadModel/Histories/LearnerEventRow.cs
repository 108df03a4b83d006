using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Histories;

/// <summary>Represents the log position of an event that concerns a learner; only the log holds the event.</summary>
internal sealed record LearnerEventRow(Guid LearnerId, long Position, HistorySubject Subject, Guid SubjectId) : IRow<LearnerEventRow>
{
    public static Table Table { get; } = Table.Of("learner_event", 2, "learner_id:id", "position", "subject", "subject_id:id");

    public static LearnerEventRow Read(IRowSource source) => new(source.Id(), source.Number(), (HistorySubject)source.Int(), source.Id());

    public void Write(IRowSink sink)
    {
        sink.Id(LearnerId);
        sink.Number(Position);
        sink.Number((int)Subject);
        sink.Id(SubjectId);
    }
}
