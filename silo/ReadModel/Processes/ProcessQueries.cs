using AiTalent.ReadModel.Partnerships;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Processes;

/// <summary>Queries the work of the sweep: deadlines, open transfers and open allotments.</summary>
public sealed class ProcessQueries(ReadDatabase database)
{
    /// <summary>Returns the due deadlines, oldest first.</summary>
    public Task<IReadOnlyList<Deadline>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<Deadline>)[.. (await session.ListAsync<DueRow>(
            "SELECT * FROM deadline WHERE due_at <= @now AND (void_at IS NULL OR void_at > @now) ORDER BY due_at LIMIT @limit", new { now = DatabaseTime.ToMicroseconds(now), limit })).Select(row => row.View())],
        cancellationToken);

    /// <summary>Returns the open transfers, oldest first.</summary>
    public Task<IReadOnlyList<OpenTransferView>> OpenTransfersAsync(int limit, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<OpenTransferView>)[.. (await session.ListAsync<TransferRow>(
            "SELECT * FROM transfer WHERE is_open = 1 ORDER BY ordinal LIMIT @limit", new { limit })).Select(View)],
        cancellationToken);

    /// <summary>Returns the open allotments, oldest first.</summary>
    public Task<IReadOnlyList<OpenAllotmentView>> OpenAllotmentsAsync(int limit, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<OpenAllotmentView>)[.. (await session.ListAsync<AllotmentRow>(
            "SELECT * FROM allotment WHERE is_open = 1 ORDER BY ordinal LIMIT @limit", new { limit })).Select(View)],
        cancellationToken);

    private static OpenTransferView View(TransferRow row) => new(
        row.Id, row.LearnerId, row.SourceRunId, row.TargetRunId, row.ProgrammeId, DatabaseTime.FromMicroseconds(row.RequestedAt),
        row.HeldUntil is { } until ? DatabaseTime.FromMicroseconds(until) : null, row.SourceAnswer, row.TargetAnswer, row.Reason);

    private static OpenAllotmentView View(AllotmentRow row) => new(
        row.Id, row.PartnershipId, row.RunId, row.PledgeId, row.Amount, row.Status, row.RunAnswer,
        DatabaseTime.FromMicroseconds(row.RequestedAt), row.Reason);

    private sealed class DueRow
    {
        public DeadlineKind Kind { get; init; }

        public Guid SubjectId { get; init; }

        public Guid LearnerId { get; init; }

        public long DueAt { get; init; }

        public Guid? TargetId { get; init; }

        public Deadline View() => new(Kind, SubjectId, LearnerId == Guid.Empty ? null : LearnerId, DatabaseTime.FromMicroseconds(DueAt), TargetId);
    }
}
