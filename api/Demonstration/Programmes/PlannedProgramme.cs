using AiTalent.Api.Demonstration.Courses;
using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Domain.Programmes;

namespace AiTalent.Api.Demonstration.Programmes;

/// <param name="Parts">The required courses, in the order of their terms.</param>
/// <param name="AccreditedFrom">The first day of the accreditation; null if it is not accredited.</param>
/// <param name="Timetable">The timetable of its terms, one of two.</param>
/// <param name="FirstTerm">Term of the first intake.</param>
/// <param name="Weight">Number of its learners in proportion to the others.</param>
internal sealed record PlannedProgramme(
    Guid Id, string Key, ProgrammeDefinition Definition, IReadOnlyList<PlannedInstitution> Owners, IReadOnlyList<IReadOnlyList<PlannedCourse>> Parts,
    DateOnly? AccreditedFrom, int Timetable, int FirstTerm, double Weight)
{
    public bool MakesEngineers(DateOnly issuedOn) => Definition.Kind == ProgrammeKind.AiEngineer && AccreditedFrom <= issuedOn;
}
