using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Processes;

internal sealed record DeadlineRow(DeadlineKind Kind, Guid SubjectId, Guid LearnerId, long DueAt) : IRow<DeadlineRow>
{
    public static Table Table { get; } = Table.Of("deadline", 3, "kind", "subject_id:id", "learner_id:id", "due_at");

    public static DeadlineRow Read(IRowSource source) => new((DeadlineKind)source.Int(), source.Id(), source.Id(), source.Number());

    public void Write(IRowSink sink)
    {
        sink.Number((int)Kind);
        sink.Id(SubjectId);
        sink.Id(LearnerId);
        sink.Number(DueAt);
    }
}
