using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

/// <summary>Provides a run in Ha Noi, open for enrolment during March, taught from 6 April, and the events that can happen in it.</summary>
public abstract class CourseRunSpecification : Specification<CourseRun, CourseRunCommand, CourseRunEvent>
{
    protected static readonly Guid RunId = Numbered(0xB1);
    protected static readonly Guid OtherRunId = Numbered(0xB2);
    protected static readonly Guid An = Numbered(1);
    protected static readonly Guid Binh = Numbered(2);
    protected static readonly Guid Chi = Numbered(3);
    protected static readonly Guid Dung = Numbered(4);
    protected static readonly Guid Partner = Numbered(0xC1);
    protected static readonly Guid Allotment = Numbered(0xD1);
    protected static readonly Guid Transfer = Numbered(0xE1);

    protected static readonly DateTimeOffset Opens = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    protected static readonly DateTimeOffset Closes = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);
    protected static readonly DateTimeOffset Deadline = new(2026, 4, 20, 0, 0, 0, TimeSpan.Zero);

    protected static CourseRunDefinition Run(int? capacity = 2, int? waitlistLimit = null, int? offerHours = null) => new(
        Numbered(0xF1), Hanoi, Opens, Closes, new DateOnly(2026, 4, 6), new DateOnly(2026, 7, 31), "Asia/Ho_Chi_Minh",
        capacity, waitlistLimit, offerHours, Deadline);

    protected static CourseRunEvent Scheduled(int? capacity = 2, int? waitlistLimit = null, int? offerHours = null) =>
        Scheduled(Run(capacity, waitlistLimit, offerHours));

    protected static CourseRunEvent Scheduled(CourseRunDefinition definition) => new CourseRunScheduled(RunId, definition);

    protected static CourseRunEvent Enrolled(Guid learner, int attempt = 1, Guid? partnership = null) =>
        new LearnerEnrolled(learner, Now, attempt, PartnershipId: partnership);

    protected static CourseRunEvent Waitlisted(Guid learner, int position, int attempt = 1, Guid? partnership = null) =>
        new LearnerWaitlisted(learner, Now, attempt, position, PartnershipId: partnership);

    protected static CourseRunEvent Ineligible(Guid learner) => new EligibilityChanged(learner, Now, false);

    protected static CourseRunEvent Offered(Guid learner, int hours = 48) => new SeatOffered(learner, Now, Now.AddHours(hours));

    protected static CourseRunEvent Block(int seats, Guid? allotment = null) => new BlockReserved(allotment ?? Allotment, Partner, seats);
}
