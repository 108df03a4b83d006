using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Processes;

/// <param name="VoidAt">The time from which the deadline is obsolete.</param>
/// <param name="TargetId">Additional id required by the process.</param>
internal sealed record DeadlineRow(DeadlineKind Kind, Guid SubjectId, Guid LearnerId, long DueAt, long? VoidAt = null, Guid? TargetId = null) : IRow<DeadlineRow>
{
    public static Table Table { get; } = Table.Of("deadline", 3, "kind", "subject_id:id", "learner_id:id", "due_at", "void_at", "target_id:id");

    public static DeadlineRow Read(IRowSource source) => new((DeadlineKind)source.Int(), source.Id(), source.Id(), source.Number(), source.NumberOrNull(), source.IdOrNull());

    public void Write(IRowSink sink)
    {
        sink.Number((int)Kind);
        sink.Id(SubjectId);
        sink.Id(LearnerId);
        sink.Number(DueAt);
        sink.Number(VoidAt);
        sink.Id(TargetId);
    }
}
