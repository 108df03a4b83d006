using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Partnerships;

internal sealed record PartnershipPartyRow(Guid PartnershipId, Guid InstitutionId) : IRow<PartnershipPartyRow>
{
    public static Table Table { get; } = Table.Of("partnership_party", 2, "partnership_id:id", "institution_id:id");

    public static PartnershipPartyRow Read(IRowSource source) => new(source.Id(), source.Id());

    public void Write(IRowSink sink)
    {
        sink.Id(PartnershipId);
        sink.Id(InstitutionId);
    }
}
