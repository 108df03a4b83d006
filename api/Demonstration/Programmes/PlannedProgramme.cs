using AiTalent.Api.Demonstration.Courses;
using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Domain.Programmes;

namespace AiTalent.Api.Demonstration.Programmes;

/// <param name="Parts">The required courses, in the order of the terms in which they are taken.</param>
/// <param name="AccreditedFrom">The first day of the accreditation; null has none.</param>
/// <param name="Timetable">Which of the two timetables its terms follow.</param>
/// <param name="FirstTerm">The term of the first intake.</param>
/// <param name="Weight">How many learners go through it, in proportion to the others.</param>
internal sealed record PlannedProgramme(
    Guid Id, string Key, ProgrammeDefinition Definition, IReadOnlyList<PlannedInstitution> Owners, IReadOnlyList<IReadOnlyList<PlannedCourse>> Parts,
    DateOnly? AccreditedFrom, int Timetable, int FirstTerm, double Weight)
{
    public bool MakesEngineers(DateOnly issuedOn) => Definition.Kind == ProgrammeKind.AiEngineer && AccreditedFrom <= issuedOn;
}
