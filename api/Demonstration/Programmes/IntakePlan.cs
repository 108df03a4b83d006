using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Domain.Programmes;

namespace AiTalent.Api.Demonstration.Programmes;

/// <summary>
/// Plans the number of learners who begin each programme and term, so that the number of engineers follows an S-curve to its target.
/// </summary>
internal static class IntakePlan
{
    /// <summary>The share of learners who pass a course of their programme.</summary>
    public const double PassesCourse = 0.93;

    // By half term: few at first, most in the middle.
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
            // If the window has not opened yet, nobody is enrolled.
            if (term.StartsIn < 40)
                yield return (programme, term, programme.Weight * Rise[Math.Min((2 * number) + programme.Timetable, Rise.Length - 1)]);
        }
    }

    /// <summary>Returns the share of an intake that has graduated by now.</summary>
    private static double GraduatesOf(PlannedProgramme programme, Term first)
    {
        var ended = first.Later(programme.Parts.Count - 1).StartsIn + 7 + Term.Length;
        if (programme.Definition.Kind != ProgrammeKind.AiEngineer || programme.AccreditedFrom is null)
            return 0;
        var issued = Math.Clamp((-ended - 5) / 30.0, 0, 1);
        return issued * Math.Pow(PassesCourse, programme.Definition.RequiredCourses.Count);
    }
}
