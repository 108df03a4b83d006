using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>Represents the time of a step and the state of the run, so that most steps target a learner they can affect.</summary>
internal sealed record Moment(DateTimeOffset Now, CourseRun Run)
{
    /// <summary>
    /// Returns a learner in the status, if there is one and the number is not a blind one; otherwise the learner with the number.
    /// </summary>
    public Guid Aim(int number, params EnrolmentStatus[] statuses)
    {
        Guid[] fitting = [.. Run.Enrolments.Where(enrolment => statuses.Contains(enrolment.Status)).Select(enrolment => enrolment.LearnerId)];
        return fitting.Length == 0 || number % 5 == 0 ? Numbered(1 + (number % RunSteps.Learners)) : fitting[number % fitting.Length];
    }

    public DateTimeOffset? Back(int? hours) => hours is { } back ? Now.AddHours(-back) : null;
}
