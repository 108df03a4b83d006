using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Partnerships;

internal sealed class AllotmentRow : IRow<AllotmentRow>
{
    public static Table Table { get; } = Table.Of(
        "allotment", 1, "id:id", "ordinal", "partnership_id:id", "run_id:id", "pledge_id:id", "amount", "status", "run_answer", "run_seats", "run_returns",
        "release_at", "is_returning", "returned", "is_history", "reason:text", "requested_at", "is_open");

    public Guid Id { get; init; }

    public long Ordinal { get; init; }

    public Guid PartnershipId { get; init; }

    public Guid RunId { get; init; }

    public Guid? PledgeId { get; set; }

    public int Amount { get; set; }

    /// <summary>Gets or sets the status; null until the partnership's own event is projected.</summary>
    public AllotmentStatus? Status { get; set; }

    public BlockOutcome RunAnswer { get; set; }

    /// <summary>Gets or sets the number of seats that the run still holds for it.</summary>
    public int RunSeats { get; set; }

    /// <summary>True if the run returns seats that become free.</summary>
    public bool RunReturns { get; set; }

    /// <summary>
    /// Gets or sets the time at which unused seats are returned; null means the run's entry deadline.
    /// </summary>
    public long? ReleaseAt { get; set; }

    /// <summary>True if the partnership requested the return of free seats.</summary>
    public bool IsReturning { get; set; }

    /// <summary>Gets or sets the number of seats returned to the pledge.</summary>
    public int Returned { get; set; }

    /// <summary>True if imported as history: the run's entry deadline does not end it.</summary>
    public bool IsHistory { get; set; }

    public string? Reason { get; set; }

    public long RequestedAt { get; init; }

    /// <summary>
    /// True until both sides agree on the number of the run's seats and on whether free ones are returned.
    /// </summary>
    public bool IsOpen => Status switch
    {
        AllotmentStatus.Confirmed => RunSeats != Amount - Returned || (IsReturning && !RunReturns),
        AllotmentStatus.Returned => RunSeats > 0,
        _ => true,
    };

    public static AllotmentRow Read(IRowSource source) => new()
    {
        Id = source.Id(),
        Ordinal = source.Number(),
        PartnershipId = source.Id(),
        RunId = source.Id(),
        PledgeId = source.IdOrNull(),
        Amount = source.Int(),
        Status = (AllotmentStatus?)source.IntOrNull(),
        RunAnswer = (BlockOutcome)source.Int(),
        RunSeats = source.Int(),
        RunReturns = source.Flag(),
        ReleaseAt = source.NumberOrNull(),
        IsReturning = source.Flag(),
        Returned = source.Int(),
        IsHistory = source.Flag(),
        Reason = source.TextOrNull(),
        RequestedAt = source.Number(),
    };

    public void Write(IRowSink sink)
    {
        sink.Id(Id);
        sink.Number(Ordinal);
        sink.Id(PartnershipId);
        sink.Id(RunId);
        sink.Id(PledgeId);
        sink.Number(Amount);
        sink.Number((int?)Status);
        sink.Number((int)RunAnswer);
        sink.Number(RunSeats);
        sink.Flag(RunReturns);
        sink.Number(ReleaseAt);
        sink.Flag(IsReturning);
        sink.Number(Returned);
        sink.Flag(IsHistory);
        sink.Text(Reason);
        sink.Number(RequestedAt);
        sink.Flag(IsOpen);
    }
}
