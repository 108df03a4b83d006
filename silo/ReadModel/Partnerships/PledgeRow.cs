using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Partnerships;

internal sealed class PledgeRow : IRow<PledgeRow>
{
    public static Table Table { get; } = Table.Of(
        "pledge", 1, "id:id", "partnership_id:id", "ordinal", "kind", "amount", "institution_id:id");

    public Guid Id { get; init; }

    public Guid PartnershipId { get; init; }

    public long Ordinal { get; init; }

    public PledgeKind Kind { get; init; }

    public int Amount { get; init; }

    public Guid InstitutionId { get; init; }

    public static PledgeRow Read(IRowSource source) => new()
    {
        Id = source.Id(),
        PartnershipId = source.Id(),
        Ordinal = source.Number(),
        Kind = (PledgeKind)source.Int(),
        Amount = source.Int(),
        InstitutionId = source.Id(),
    };

    public void Write(IRowSink sink)
    {
        sink.Id(Id);
        sink.Id(PartnershipId);
        sink.Number(Ordinal);
        sink.Number((int)Kind);
        sink.Number(Amount);
        sink.Id(InstitutionId);
    }
}
