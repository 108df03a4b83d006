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

    /// <summary>Returns the time of the next deadline; null if there is none.</summary>
    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken) => database.ReadAsync<DateTimeOffset?>(
        async session => await session.FindAsync<long?>("SELECT min(due_at) FROM deadline") is { } at ? DatabaseTime.FromMicroseconds(at) : null,
        cancellationToken);

    /// <summary>Returns the open transfers, oldest first.</summary>
    public Task<IReadOnlyList<OpenTransfer>> OpenTransfersAsync(int limit, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<OpenTransfer>)[.. (await session.ListAsync<TransferRow>(
            "SELECT * FROM transfer WHERE is_open = 1 ORDER BY ordinal LIMIT @limit", new { limit })).Select(View)],
        cancellationToken);

    /// <summary>Finds a transfer, open or closed.</summary>
    public Task<OpenTransfer?> FindTransferAsync(Guid transferId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.FindAsync<TransferRow>("SELECT * FROM transfer WHERE id = @transferId", new { transferId }) is { } row ? View(row) : null,
        cancellationToken);

    /// <summary>Returns the open allotments, oldest first.</summary>
    public Task<IReadOnlyList<OpenAllotment>> OpenAllotmentsAsync(int limit, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<OpenAllotment>)[.. (await session.ListAsync<AllotmentRow>(
            "SELECT * FROM allotment WHERE is_open = 1 ORDER BY ordinal LIMIT @limit", new { limit })).Select(View)],
        cancellationToken);

    private static OpenTransfer View(TransferRow row) => new(
        row.Id, row.LearnerId, row.SourceRunId, row.TargetRunId, row.ProgrammeId, DatabaseTime.FromMicroseconds(row.RequestedAt),
        row.HeldUntil is { } until ? DatabaseTime.FromMicroseconds(until) : null, row.TransferSourceOutcome, row.TransferTargetOutcome, row.Reason);

    private static OpenAllotment View(AllotmentRow row) => new(
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
