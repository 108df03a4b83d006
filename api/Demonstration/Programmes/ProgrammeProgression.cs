using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.CourseRuns;

namespace AiTalent.Api.Demonstration.Programmes;

/// <summary>Leads the learners of an intake through the runs of their programme.</summary>
internal static class ProgrammeProgression
{
    private const double GoesOnAfterFailing = 0.6;

    public static void Follow(Intake intake, RunPlan runs, Calendar calendar)
    {
        var dice = new SeededRandom($"studies/{intake.Programme.Key}/{intake.Term.Number}");
        foreach (var learner in intake.Members)
        {
            if (Follow(learner, intake, runs, calendar, dice) is { } passedAt)
                intake.Graduates.Add((learner, passedAt));
        }
    }

    /// <returns>The time of the last result if every course is passed.</returns>
    private static DateTimeOffset? Follow(int learner, Intake intake, RunPlan runs, Calendar calendar, SeededRandom dice)
    {
        var (passedAt, all) = (DateTimeOffset.MinValue, true);
        for (var part = 0; part < intake.Programme.Parts.Count; part++)
        {
            foreach (var course in intake.Programme.Parts[part])
            {
                var run = runs.Of(course, intake.Term.Later(part));
                // In a run that is currently open, not all participants have enrolled yet.
                if (run.IsYetToOpen || (run.IsOpen && dice.Falls(0.4)))
                    return null;
                var enrolled = new Attendance(learner, run.Moment(dice, 0.0, 0.6), intake.Programme.Id);
                var (attendance, passes) = Endings.Add(enrolled, run, calendar, dice, IntakePlan.PassesCourse);
                run.Add(attendance);
                all &= passes && attendance.Ending == Ending.Passed;
                passedAt = attendance.EndedAt > passedAt ? attendance.EndedAt : passedAt;
                if (!passes && !dice.Falls(GoesOnAfterFailing))
                    return null;
            }
        }

        return all ? passedAt : null;
    }
}
