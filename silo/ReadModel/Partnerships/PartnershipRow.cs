using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Partnerships;

internal sealed class PartnershipRow : IRow<PartnershipRow>
{
    public static Table Table { get; } = Table.Of(
        "partnership", 1, "id:id", "ordinal", "revision", "name_vi:text", "name_ko:text", "name_en:text", "parties:text", "starts_on",
        "ends_on", "status", "signed_by:text");

    public Guid Id { get; init; }

    public long Ordinal { get; init; }

    public int Revision { get; set; }

    public required PartnershipDefinition Definition { get; set; }

    public PartnershipStatus Status { get; set; }

    public string SignedBy { get; set; } = "[]";

    public static PartnershipRow Read(IRowSource source)
    {
        var (id, ordinal, revision) = (source.Id(), source.Number(), source.Int());
        var name = new LocalizedText(source.TextOrNull(), source.TextOrNull(), source.TextOrNull());
        var parties = new ValueList<Guid>([.. ColumnJson.Ids(source.Text())]);
        var (startsOn, endsOn) = (DayColumn.ToDay(source.Int()), source.IntOrNull());
        return new PartnershipRow
        {
            Id = id,
            Ordinal = ordinal,
            Revision = revision,
            Definition = new PartnershipDefinition(name, parties, startsOn, endsOn is { } day ? DayColumn.ToDay(day) : null),
            Status = (PartnershipStatus)source.Int(),
            SignedBy = source.Text(),
        };
    }

    public void Write(IRowSink sink)
    {
        sink.Id(Id);
        sink.Number(Ordinal);
        sink.Number(Revision);
        sink.Text(Definition.Name.Vi);
        sink.Text(Definition.Name.Ko);
        sink.Text(Definition.Name.En);
        sink.Text(ColumnJson.Write(Definition.Parties));
        sink.Number(DayColumn.Of(Definition.StartsOn));
        sink.Number(Definition.EndsOn is { } endsOn ? DayColumn.Of(endsOn) : null);
        sink.Number((int)Status);
        sink.Text(SignedBy);
    }
}
