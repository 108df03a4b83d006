using AiTalent.Domain.Cohorts;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Cohorts;

internal sealed class CohortListRow
{
    public Guid Id { get; init; }

    public long Ordinal { get; init; }

    public int Revision { get; init; }

    public Guid InstitutionId { get; init; }

    public Guid? ProgrammeId { get; init; }

    public string? NameVi { get; init; }

    public string? NameKo { get; init; }

    public string? NameEn { get; init; }

    public int? Intake { get; init; }

    public string Staff { get; init; } = "[]";

    public int Members { get; init; }

    public CohortDefinition Definition =>
        new(InstitutionId, ProgrammeId, new LocalizedText(NameVi, NameKo, NameEn), Intake is { } day ? DayColumn.ToDay(day) : null);
}
