using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Processes;

internal sealed class TransferRow : IRow<TransferRow>
{
    public static Table Table { get; } = Table.Of(
        "transfer", 1, "id:id", "ordinal", "learner_id:id", "source_run_id:id", "target_run_id:id", "programme_id:id", "requested_at",
        "held_until", "source_answer", "target_answer", "reason:text", "is_open");

    public Guid Id { get; init; }

    public long Ordinal { get; init; }

    public Guid LearnerId { get; init; }

    public Guid? SourceRunId { get; set; }

    public Guid? TargetRunId { get; set; }

    public Guid? ProgrammeId { get; set; }

    public long RequestedAt { get; init; }

    public long? HeldUntil { get; set; }

    public TransferSourceOutcome SourceAnswer { get; set; }

    public TransferTargetOutcome TargetAnswer { get; set; }

    public string? Reason { get; set; }

    /// <summary>
    /// True until both runs have finished. A seat that is held after the source has cancelled reopens it.
    /// </summary>
    public bool IsOpen => (SourceAnswer, TargetAnswer) is not (
        (TransferSourceOutcome.Left, TransferTargetOutcome.Arrived)
        or (TransferSourceOutcome.Cancelled, TransferTargetOutcome.None or TransferTargetOutcome.Refused or TransferTargetOutcome.Released));

    public static TransferRow Read(IRowSource source) => new()
    {
        Id = source.Id(),
        Ordinal = source.Number(),
        LearnerId = source.Id(),
        SourceRunId = source.IdOrNull(),
        TargetRunId = source.IdOrNull(),
        ProgrammeId = source.IdOrNull(),
        RequestedAt = source.Number(),
        HeldUntil = source.NumberOrNull(),
        SourceAnswer = (TransferSourceOutcome)source.Int(),
        TargetAnswer = (TransferTargetOutcome)source.Int(),
        Reason = source.TextOrNull(),
    };

    public void Write(IRowSink sink)
    {
        sink.Id(Id);
        sink.Number(Ordinal);
        sink.Id(LearnerId);
        sink.Id(SourceRunId);
        sink.Id(TargetRunId);
        sink.Id(ProgrammeId);
        sink.Number(RequestedAt);
        sink.Number(HeldUntil);
        sink.Number((int)SourceAnswer);
        sink.Number((int)TargetAnswer);
        sink.Text(Reason);
        sink.Flag(IsOpen);
    }
}
