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

    /// <summary>Null until the partnership's own event is seen.</summary>
    public AllotmentStatus? Status { get; set; }

    public BlockOutcome RunAnswer { get; set; }

    /// <summary>Seats that the run still has of it.</summary>
    public int RunSeats { get; set; }

    /// <summary>Whether the run returns seats that become free.</summary>
    public bool RunReturns { get; set; }

    /// <summary>When seats that nobody took go back; null is the close of the run's entry.</summary>
    public long? ReleaseAt { get; set; }

    /// <summary>Whether the partnership wants free seats back.</summary>
    public bool IsReturning { get; set; }

    /// <summary>Seats that are back in the pledge.</summary>
    public int Returned { get; set; }

    /// <summary>Whether it was brought as history: the close of the run's entry does not end it.</summary>
    public bool IsHistory { get; set; }

    public string? Reason { get; set; }

    public long RequestedAt { get; init; }

    /// <summary>Until both sides agree: on how many seats the run has, and on whether free ones go back.</summary>
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
