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
        "required_courses:text", "accreditation:text", "requirements:text", "proposed_courses:text", "proposal", "proposed_at", "latest_status", "search:text", "sort_vi:text", "sort_ko:text", "sort_en:text");

    public Guid Id { get; init; }

    public int Revision { get; set; }

    public ProgrammeKind Kind { get; set; }

    public string? NameVi { get; set; }

    public string? NameKo { get; set; }

    public string? NameEn { get; set; }

    public string Institutions { get; set; } = "[]";

    public string RequiredCourses { get; set; } = "[]";

    public string Accreditation { get; set; } = "[]";

    /// <summary>Gets or sets all sets of required courses, with the time each came into force.</summary>
    public string Requirements { get; set; } = "[]";

    /// <summary>Gets or sets the proposed courses; null if nothing awaits the ministry.</summary>
    public string? ProposedCourses { get; set; }

    /// <summary>Gets or sets the revision that proposed them.</summary>
    public int? Proposal { get; set; }

    public long? ProposedAt { get; set; }

    public Accreditation Decisions => new([.. ColumnJson.Periods(Accreditation)]);

    public ProgrammeDefinition Definition => new(
        Kind, new ValueList<Guid>([.. ColumnJson.Ids(Institutions)]), new LocalizedText(NameVi, NameKo, NameEn),
        new ValueList<Guid>([.. ColumnJson.Ids(RequiredCourses)]));

    /// <summary>Gets the state for the domain rules.</summary>
    public Programme State => new(Id, Definition, Definition, Revision, Decisions) { Proposal = Waiting };

    public CourseProposal? Waiting => Proposal is { } revision && ProposedCourses is { } courses ? new([.. ColumnJson.Ids(courses)], revision) : null;

    /// <summary>Applies a definition.</summary>
    public void Define(ProgrammeDefinition definition)
    {
        Revision++;
        Kind = definition.Kind;
        (NameVi, NameKo, NameEn) = (definition.Name.Vi, definition.Name.Ko, definition.Name.En);
        Institutions = ColumnJson.Write(definition.Institutions);
        RequiredCourses = ColumnJson.Write(definition.RequiredCourses);
    }

    /// <summary>Records the requirements after an event of the programme.</summary>
    public void Require(DateTimeOffset at) => Requirements = ColumnJson.Write(ColumnJson.Requirements(Requirements).After(State, at));

    public void Propose(ValueList<Guid> courses, DateTimeOffset at)
    {
        Revision++;
        (ProposedCourses, Proposal, ProposedAt) = (ColumnJson.Write(courses), Revision, DatabaseTime.ToMicroseconds(at));
    }

    /// <summary>Clears the proposal.</summary>
    public void Answer() => (ProposedCourses, Proposal, ProposedAt) = (null, null, null);

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
        Requirements = source.Text(),
        ProposedCourses = source.TextOrNull(),
        Proposal = source.IntOrNull(),
        ProposedAt = source.NumberOrNull(),
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
        sink.Text(Requirements);
        sink.Text(ProposedCourses);
        sink.Number(Proposal);
        sink.Number(ProposedAt);
        sink.Number((int)Decisions.Latest);
        sink.Text(FoldedText.Of(NameVi, NameKo, NameEn));
        sink.SortKeys(Definition.Name);
    }
}
