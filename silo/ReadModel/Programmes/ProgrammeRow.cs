using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Search;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Programmes;

internal sealed class ProgrammeRow : IRow<ProgrammeRow>
{
    public static Table Table { get; } = Table.Of(
        "programme", 1, "id:id", "revision", "kind", "name_vi:text", "name_ko:text", "name_en:text", "institutions:text",
        "required_courses:text", "accreditation:text", "latest_status", "search:text", "sort_vi:text", "sort_ko:text", "sort_en:text");

    public Guid Id { get; init; }

    public int Revision { get; init; }

    public ProgrammeKind Kind { get; init; }

    public string? NameVi { get; init; }

    public string? NameKo { get; init; }

    public string? NameEn { get; init; }

    public string Institutions { get; init; } = "[]";

    public string RequiredCourses { get; init; } = "[]";

    public string Accreditation { get; set; } = "[]";

    public Accreditation Decisions => new([.. ColumnJson.Periods(Accreditation)]);

    public ProgrammeDefinition Definition => new(
        Kind, new ValueList<Guid>([.. ColumnJson.Ids(Institutions)]), new LocalizedText(NameVi, NameKo, NameEn),
        new ValueList<Guid>([.. ColumnJson.Ids(RequiredCourses)]));

    public static ProgrammeRow Of(Guid id, int revision, ProgrammeDefinition definition, string accreditation) => new()
    {
        Id = id,
        Revision = revision,
        Kind = definition.Kind,
        NameVi = definition.Name.Vi,
        NameKo = definition.Name.Ko,
        NameEn = definition.Name.En,
        Institutions = ColumnJson.Write(definition.Institutions),
        RequiredCourses = ColumnJson.Write(definition.RequiredCourses),
        Accreditation = accreditation,
    };

    public static ProgrammeRow Read(IRowSource source) => new()
    {
        Id = source.Id(),
        Revision = source.Int(),
        Kind = (ProgrammeKind)source.Int(),
        NameVi = source.TextOrNull(),
        NameKo = source.TextOrNull(),
        NameEn = source.TextOrNull(),
        Institutions = source.Text(),
        RequiredCourses = source.Text(),
        Accreditation = source.Text(),
    };

    public void Write(IRowSink sink)
    {
        sink.Id(Id);
        sink.Number(Revision);
        sink.Number((int)Kind);
        sink.Text(NameVi);
        sink.Text(NameKo);
        sink.Text(NameEn);
        sink.Text(Institutions);
        sink.Text(RequiredCourses);
        sink.Text(Accreditation);
        sink.Number((int)Decisions.Latest);
        sink.Text(FoldedText.Of(NameVi, NameKo, NameEn));
        sink.SortKeys(Definition.Name);
    }
}
