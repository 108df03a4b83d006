using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Programmes;

internal sealed record ProgrammeInstitutionRow(Guid ProgrammeId, Guid InstitutionId) : IRow<ProgrammeInstitutionRow>
{
    public static Table Table { get; } = Table.Of("programme_institution", 2, "programme_id:id", "institution_id:id");

    public static ProgrammeInstitutionRow Read(IRowSource source) => new(source.Id(), source.Id());

    public void Write(IRowSink sink)
    {
        sink.Id(ProgrammeId);
        sink.Id(InstitutionId);
    }
}
