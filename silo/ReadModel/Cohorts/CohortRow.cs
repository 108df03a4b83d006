using AiTalent.Domain.Cohorts;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Cohorts;

internal sealed class CohortRow : IRow<CohortRow>
{
    public static Table Table { get; } = Table.Of(
        "cohort", 1, "id:id", "ordinal", "revision", "institution_id:id", "programme_id:id", "name_vi:text", "name_ko:text", "name_en:text",
        "intake", "named_since", "staff:text", "members");

    public Guid Id { get; init; }

    public long Ordinal { get; init; }

    public int Revision { get; set; }

    public required CohortDefinition Definition { get; set; }

    /// <summary>Gets or sets the time since which the cohort names its current programme.</summary>
    public DateTimeOffset NamedSince { get; set; }

    public string Staff { get; set; } = "[]";

    public int Members { get; set; }

    public static CohortRow Read(IRowSource source)
    {
        var (id, ordinal, revision) = (source.Id(), source.Number(), source.Int());
        var (institutionId, programmeId) = (source.Id(), source.IdOrNull());
        var name = new LocalizedText(source.TextOrNull(), source.TextOrNull(), source.TextOrNull());
        var intake = source.IntOrNull();
        return new CohortRow
        {
            Id = id,
            Ordinal = ordinal,
            Revision = revision,
            Definition = new CohortDefinition(institutionId, programmeId, name, intake is { } day ? DayColumn.ToDay(day) : null),
            NamedSince = DatabaseTime.FromMicroseconds(source.Number()),
            Staff = source.Text(),
            Members = source.Int(),
        };
    }

    public void Write(IRowSink sink)
    {
        sink.Id(Id);
        sink.Number(Ordinal);
        sink.Number(Revision);
        sink.Id(Definition.InstitutionId);
        sink.Id(Definition.ProgrammeId);
        sink.Text(Definition.Name.Vi);
        sink.Text(Definition.Name.Ko);
        sink.Text(Definition.Name.En);
        sink.Number(Definition.Intake is { } intake ? DayColumn.Of(intake) : null);
        sink.Number(DatabaseTime.ToMicroseconds(NamedSince));
        sink.Text(Staff);
        sink.Number(Members);
    }
}
