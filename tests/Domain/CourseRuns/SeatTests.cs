using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class SeatTests : CourseRunSpecification
{
    [Fact]
    public void A_learner_takes_a_free_seat() =>
        Given(Scheduled()).When(new Enrol(Registrar, An)).Then(Enrolled(An));

    [Fact]
    public void The_enrolment_names_its_programme_and_partnership() =>
        Given(Scheduled(), Block(1))
            .When(new Enrol(Registrar, An, ProgrammeId: Numbered(9), PartnershipId: Partner))
            .Then(new LearnerEnrolled(An, Now, 1, Numbered(9), Partner));

    [Fact]
    public void Beyond_the_last_seat_a_learner_waits() =>
        Given(Scheduled(capacity: 1), Enrolled(An)).When(new Enrol(Registrar, Binh)).Then(Waitlisted(Binh, position: 1));

    [Fact]
    public void Beyond_the_waitlist_limit_the_run_is_full() =>
        Given(Scheduled(capacity: 1, waitlistLimit: 1), Enrolled(An), Waitlisted(Binh, 1))
            .When(new Enrol(Registrar, Chi)).ThenRefused("run_full");

    [Fact]
    public void A_run_without_waitlist_is_full_at_its_last_seat() =>
        Given(Scheduled(capacity: 1, waitlistLimit: 0), Enrolled(An)).When(new Enrol(Registrar, Binh)).ThenRefused("run_full");

    [Fact]
    public void A_run_of_no_seats_is_closed() =>
        Given(Scheduled(capacity: 0)).When(new Enrol(Registrar, An)).ThenRefused("run_closed");

    [Fact]
    public void A_run_without_capacity_never_fills() =>
        Given([Scheduled(capacity: null), .. Enumerable.Range(100, 500).Select(n => Enrolled(Numbered(n)))])
            .When(new Enrol(Registrar, An)).Then(Enrolled(An));

    [Fact]
    public void One_without_the_prerequisites_is_refused() =>
        Given(Scheduled()).When(new Enrol(Registrar, An, Eligible: false)).ThenRefused("not_eligible");

    [Fact]
    public void Nobody_enrols_in_a_run_that_does_not_exist() =>
        Given().When(new Enrol(Registrar, An)).ThenRefused("not_found");

    [Theory]
    [InlineData(EnrolmentStatus.Held, true)]
    [InlineData(EnrolmentStatus.Offered, true)]
    [InlineData(EnrolmentStatus.Enrolled, true)]
    [InlineData(EnrolmentStatus.Suspended, true)]
    [InlineData(EnrolmentStatus.Completed, true)]
    [InlineData(EnrolmentStatus.Failed, true)]
    [InlineData(EnrolmentStatus.Waitlisted, false)]
    [InlineData(EnrolmentStatus.Withdrawn, false)]
    [InlineData(EnrolmentStatus.Transferred, false)]
    [InlineData(EnrolmentStatus.Expired, false)]
    public void These_statuses_take_a_seat(EnrolmentStatus status, bool takes) => Assert.Equal(takes, status.TakesSeat());

    [Fact]
    public void Finishing_frees_no_seat_of_the_same_run() =>
        Given(Scheduled(Run(capacity: 2) with { StartsOn = new(2026, 3, 2) }), Enrolled(An), Enrolled(Binh), Waitlisted(Chi, 1))
            .After(new RecordResult(Registrar, An, Passed: true), new RecordResult(Registrar, Binh, Passed: false))
            .When(new Enrol(Registrar, Dung)).Then(Waitlisted(Dung, position: 2));

    [Fact]
    public void A_suspended_learner_keeps_the_seat() =>
        Given(Scheduled(capacity: 1), Enrolled(An)).After(new SuspendEnrolment(Registrar, An))
            .When(new Enrol(Registrar, Binh)).Then(Waitlisted(Binh, position: 1));

    [Fact]
    public void A_bulk_is_the_same_command_for_each_learner()
    {
        var run = Given(Scheduled(capacity: 1)).After(new Enrol(Registrar, An), new Enrol(Registrar, Binh), new Enrol(Registrar, Chi)).State;

        Assert.Equal(1, run.Taken);
        Assert.Equal(2, run.Waitlisted);
        Assert.Empty(run.BrokenInvariants(Now));
    }
}
