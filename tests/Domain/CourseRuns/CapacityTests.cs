using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class CapacityTests : CourseRunSpecification
{
    [Fact]
    public void Capacity_below_what_is_taken_is_refused() =>
        Given(Scheduled(capacity: 3), Enrolled(An), Enrolled(Binh))
            .When(new ReviseCourseRun(Registrar, Run(capacity: 1), null)).ThenRefused("capacity_below_taken", "capacity");

    [Fact]
    public void Capacity_below_what_is_taken_and_reserved_is_refused() =>
        Given(Scheduled(capacity: 3), Enrolled(An), Block(1))
            .When(new ReviseCourseRun(Registrar, Run(capacity: 1), null)).ThenRefused("capacity_below_taken", "capacity");

    [Fact]
    public void Capacity_may_go_down_to_what_is_taken() =>
        Given(Scheduled(capacity: 3), Enrolled(An))
            .When(new ReviseCourseRun(Registrar, Run(capacity: 1), ExpectedRevision: 1)).Then(new CourseRunRevised(Run(capacity: 1)));

    [Fact]
    public void Offered_and_held_seats_are_taken() =>
        Given(Scheduled(capacity: 2, offerHours: 48), Waitlisted(An, 1), Offered(An), new SeatHeld(Binh, Now, Transfer, 1, Now.AddMinutes(15), null))
            .When(new ReviseCourseRun(Registrar, Run(capacity: 1, offerHours: 48), null)).ThenRefused("capacity_below_taken", "capacity");

    [Fact]
    public void A_change_made_on_an_old_revision_is_refused() =>
        Given(Scheduled(), new CourseRunRevised(Run(capacity: 5)))
            .When(new ReviseCourseRun(Registrar, Run(capacity: 6), ExpectedRevision: 1)).ThenRefused("revision_mismatch");

    [Fact]
    public void Enrolments_do_not_change_the_revision() =>
        Assert.Equal(1, Given(Scheduled(), Enrolled(An)).After(new Withdraw(Registrar, An)).State.Revision);

    [Fact]
    public void The_course_and_the_institution_of_a_run_never_change()
    {
        Given(Scheduled()).When(new ReviseCourseRun(Registrar, Run() with { CourseId = Numbered(0xF2) }, null)).ThenRefused("immutable", "courseId");
        Given(Scheduled()).When(new ReviseCourseRun(Registrar, Run() with { InstitutionId = Seoul }, null)).ThenRefused("immutable", "institutionId");
    }
}
