using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Partnerships;

internal sealed class AllotmentRow : IRow<AllotmentRow>
{
    public static Table Table { get; } = Table.Of(
        "allotment", 1, "id:id", "ordinal", "partnership_id:id", "run_id:id", "pledge_id:id", "amount", "status", "run_answer", "reason:text",
        "requested_at", "is_open");

    public Guid Id { get; init; }

    public long Ordinal { get; init; }

    public Guid PartnershipId { get; init; }

    public Guid RunId { get; init; }

    public Guid? PledgeId { get; set; }

    public int Amount { get; set; }

    /// <summary>Null until the partnership's own event is seen.</summary>
    public AllotmentStatus? Status { get; set; }

    public BlockAnswer RunAnswer { get; set; }

    public string? Reason { get; set; }

    public long RequestedAt { get; init; }

    /// <summary>Until both sides have said their last word: confirmed and reserved, or returned and not (or no longer) reserved.</summary>
    public bool IsOpen => (Status, RunAnswer) is not (
        (AllotmentStatus.Confirmed, BlockAnswer.Reserved)
        or (AllotmentStatus.Returned, BlockAnswer.None or BlockAnswer.Refused or BlockAnswer.Released));

    public static AllotmentRow Read(IRowSource source) => new()
    {
        Id = source.Id(),
        Ordinal = source.Number(),
        PartnershipId = source.Id(),
        RunId = source.Id(),
        PledgeId = source.IdOrNull(),
        Amount = source.Int(),
        Status = (AllotmentStatus?)source.IntOrNull(),
        RunAnswer = (BlockAnswer)source.Int(),
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
        sink.Text(Reason);
        sink.Number(RequestedAt);
        sink.Flag(IsOpen);
    }
}
