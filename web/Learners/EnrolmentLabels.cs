using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Enrolments;
using AiTalent.Web.Languages;
using AiTalent.Web.Parts;

namespace AiTalent.Web.Learners;

/// <summary>Returns the labels and tags of enrolment statuses in tables.</summary>
internal static class EnrolmentLabels
{
    /// <summary>Returns the status; a withdrawal while waitlisted is shown as leaving the waitlist.</summary>
    public static string Of(EnrolmentView enrolment) => enrolment.LeftWaitlist ? EnrolmentText.LeftWaitlist : DomainLabels.Of(enrolment.Status);

    public static TagKind KindOf(EnrolmentStatus status) => status switch
    {
        EnrolmentStatus.Enrolled or EnrolmentStatus.Completed => TagKind.Plain,
        EnrolmentStatus.Failed => TagKind.Problem,
        EnrolmentStatus.Withdrawn or EnrolmentStatus.Transferred or EnrolmentStatus.Expired or EnrolmentStatus.NotPlaced
            or EnrolmentStatus.NoResult or EnrolmentStatus.Cancelled => TagKind.Quiet,
        _ => TagKind.Attention,
    };
}
