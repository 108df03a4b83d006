using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>When a step is made, and the run as it stands: most steps are aimed at a learner whom they can concern.</summary>
internal sealed record Moment(DateTimeOffset Now, CourseRun Run)
{
    /// <summary>One of those in the status, if there are any and the number is not one of the blind ones; else whoever the number says.</summary>
    public Guid Aim(int number, params EnrolmentStatus[] statuses)
    {
        Guid[] fitting = [.. Run.Enrolments.Where(enrolment => statuses.Contains(enrolment.Status)).Select(enrolment => enrolment.LearnerId)];
        return fitting.Length == 0 || number % 5 == 0 ? Numbered(1 + (number % RunSteps.Learners)) : fitting[number % fitting.Length];
    }

    public DateTimeOffset? Back(int? hours) => hours is { } back ? Now.AddHours(-back) : null;
}
