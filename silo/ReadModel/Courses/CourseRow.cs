using AiTalent.Domain.Courses;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Search;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Courses;

internal class CourseRow : IRow<CourseRow>
{
    public static Table Table { get; } = Table.Of(
        "course", 1, "id:id", "revision", "institution_id:id", "code:text", "title_vi:text", "title_ko:text", "title_en:text",
        "summary_vi:text", "summary_ko:text", "summary_en:text", "level", "hours", "language:text", "skills:text", "prerequisites:text",
        "search:text", "sort_vi:text", "sort_ko:text", "sort_en:text");

    public Guid Id { get; init; }

    public int Revision { get; init; }

    public Guid InstitutionId { get; init; }

    public string Code { get; init; } = "";

    public string? TitleVi { get; init; }

    public string? TitleKo { get; init; }

    public string? TitleEn { get; init; }

    public string? SummaryVi { get; init; }

    public string? SummaryKo { get; init; }

    public string? SummaryEn { get; init; }

    public int Level { get; init; }

    public int Hours { get; init; }

    public string Language { get; init; } = "";

    public string Skills { get; init; } = "[]";

    public string Prerequisites { get; init; } = "[]";

    public LocalizedText Title => new(TitleVi, TitleKo, TitleEn);

    public LocalizedText? Summary => NameColumns.Of(SummaryVi, SummaryKo, SummaryEn);

    public CourseDefinition Definition => new(
        InstitutionId, Code, Title, Level, Hours, Language, new ValueList<string>([.. ColumnJson.Texts(Skills)]),
        new ValueList<Guid>([.. ColumnJson.Ids(Prerequisites)]), Summary);

    public static CourseRow Of(Guid id, int revision, CourseDefinition definition) => new()
    {
        Id = id,
        Revision = revision,
        InstitutionId = definition.InstitutionId,
        Code = definition.Code,
        TitleVi = definition.Title.Vi,
        TitleKo = definition.Title.Ko,
        TitleEn = definition.Title.En,
        SummaryVi = definition.Summary?.Vi,
        SummaryKo = definition.Summary?.Ko,
        SummaryEn = definition.Summary?.En,
        Level = definition.Level,
        Hours = definition.Hours,
        Language = definition.Language,
        Skills = ColumnJson.Write(definition.Skills),
        Prerequisites = ColumnJson.Write(definition.Prerequisites),
    };

    public static CourseRow Read(IRowSource source) => new()
    {
        Id = source.Id(),
        Revision = source.Int(),
        InstitutionId = source.Id(),
        Code = source.Text(),
        TitleVi = source.TextOrNull(),
        TitleKo = source.TextOrNull(),
        TitleEn = source.TextOrNull(),
        SummaryVi = source.TextOrNull(),
        SummaryKo = source.TextOrNull(),
        SummaryEn = source.TextOrNull(),
        Level = source.Int(),
        Hours = source.Int(),
        Language = source.Text(),
        Skills = source.Text(),
        Prerequisites = source.Text(),
    };

    public void Write(IRowSink sink)
    {
        sink.Id(Id);
        sink.Number(Revision);
        sink.Id(InstitutionId);
        sink.Text(Code);
        sink.Text(TitleVi);
        sink.Text(TitleKo);
        sink.Text(TitleEn);
        sink.Text(SummaryVi);
        sink.Text(SummaryKo);
        sink.Text(SummaryEn);
        sink.Number(Level);
        sink.Number(Hours);
        sink.Text(Language);
        sink.Text(Skills);
        sink.Text(Prerequisites);
        sink.Text(FoldedText.Of(Code, TitleVi, TitleKo, TitleEn));
        sink.SortKeys(Title);
    }
}
