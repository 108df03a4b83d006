using AiTalent.Domain.Institutions;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Search;

namespace AiTalent.ReadModel.Institutions;

internal sealed class InstitutionRow : IRow<InstitutionRow>
{
    public static Table Table { get; } = Table.Of(
        "institution", 1, "id:id", "revision", "kind", "country:text", "province:text", "name_vi:text", "name_ko:text", "name_en:text",
        "short_name:text", "domain:text", "retakes", "search:text", "sort_vi:text", "sort_ko:text", "sort_en:text");

    public Guid Id { get; init; }

    public int Revision { get; init; }

    public InstitutionKind Kind { get; init; }

    public string Country { get; init; } = "";

    public string? Province { get; init; }

    public string? NameVi { get; init; }

    public string? NameKo { get; init; }

    public string? NameEn { get; init; }

    public string? ShortName { get; init; }

    public string? Domain { get; init; }

    public RetakePolicy Retakes { get; init; }

    public InstitutionDefinition Definition => new(Kind, Country, Province, new LocalizedText(NameVi, NameKo, NameEn), ShortName, Domain, Retakes);

    public static InstitutionRow Of(Guid id, int revision, InstitutionDefinition definition) => new()
    {
        Id = id,
        Revision = revision,
        Kind = definition.Kind,
        Country = definition.Country,
        Province = definition.Province,
        NameVi = definition.Name.Vi,
        NameKo = definition.Name.Ko,
        NameEn = definition.Name.En,
        ShortName = definition.ShortName,
        Domain = definition.Domain,
        Retakes = definition.Retakes,
    };

    public static InstitutionRow Read(IRowSource source) => new()
    {
        Id = source.Id(),
        Revision = source.Int(),
        Kind = (InstitutionKind)source.Int(),
        Country = source.Text(),
        Province = source.TextOrNull(),
        NameVi = source.TextOrNull(),
        NameKo = source.TextOrNull(),
        NameEn = source.TextOrNull(),
        ShortName = source.TextOrNull(),
        Domain = source.TextOrNull(),
        Retakes = (RetakePolicy)source.Int(),
    };

    public void Write(IRowSink sink)
    {
        sink.Id(Id);
        sink.Number(Revision);
        sink.Number((int)Kind);
        sink.Text(Country);
        sink.Text(Province);
        sink.Text(NameVi);
        sink.Text(NameKo);
        sink.Text(NameEn);
        sink.Text(ShortName);
        sink.Text(Domain);
        sink.Number((int)Retakes);
        sink.Text(FoldedText.Of(NameVi, NameKo, NameEn, ShortName, Domain));
        sink.SortKeys(Definition.Name);
    }
}
