using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Domain.Programmes;

namespace AiTalent.Api.Demonstration.Programmes;

/// <summary>How many begin in which programme and term, so that the engineers grow along an S and reach the number they should.</summary>
internal static class IntakePlan
{
    /// <summary>Of those who take a course of their programme, the part that passes it.</summary>
    public const double PassesCourse = 0.93;

    // By half terms: few begin at first, most in the middle.
    private static readonly double[] Rise = [0.4, 0.65, 1.0, 1.45, 1.9, 2.1, 1.9, 1.5, 1.2, 1.0, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9];

    public static IReadOnlyList<Intake> Make(IReadOnlyList<PlannedProgramme> programmes, DemonstrationSize size)
    {
        var wished = programmes.SelectMany(Terms).ToList();
        var unit = size.Engineers / wished.Sum(intake => intake.Weight * GraduatesOf(intake.Programme, intake.Term));
        var portions = new Portions();
        return [.. wished.Select(intake => new Intake(intake.Programme, intake.Term, portions.Take(intake.Weight * unit)))];
    }

    private static IEnumerable<(PlannedProgramme Programme, Term Term, double Weight)> Terms(PlannedProgramme programme)
    {
        for (var number = programme.FirstTerm; number <= Term.LastNumber; number++)
        {
            var term = new Term(programme.Timetable, number);
            // Whoever may begin when the window is not open yet is not enrolled yet.
            if (term.StartsIn < 40)
                yield return (programme, term, programme.Weight * Rise[Math.Min((2 * number) + programme.Timetable, Rise.Length - 1)]);
        }
    }

    /// <summary>The part of an intake that has become engineers by now.</summary>
    private static double GraduatesOf(PlannedProgramme programme, Term first)
    {
        var ended = first.Later(programme.Parts.Count - 1).StartsIn + 7 + Term.Length;
        if (programme.Definition.Kind != ProgrammeKind.AiEngineer || programme.AccreditedFrom is null)
            return 0;
        var issued = Math.Clamp((-ended - 5) / 30.0, 0, 1);
        return issued * Math.Pow(PassesCourse, programme.Definition.RequiredCourses.Count);
    }
}
