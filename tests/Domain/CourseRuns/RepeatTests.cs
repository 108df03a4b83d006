using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

/// <summary>Tests repeats with other commands in between; the harness itself decides every accepted example twice.</summary>
public sealed class RepeatTests : CourseRunSpecification
{
    [Fact]
    public void Enrolling_twice_gives_one_enrolment() =>
        Given(Scheduled(), Enrolled(An)).When(new Enrol(Self(An), An)).ThenNothing();

    [Fact]
    public void Waiting_twice_keeps_the_first_place_in_line() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1), Waitlisted(Chi, 2))
            .When(new Enrol(Self(Binh), Binh)).ThenNothing();

    [Fact]
    public void A_repeat_after_the_window_closed_still_has_no_second_effect() =>
        Given(Scheduled(), Enrolled(An)).When(new Enrol(Self(An).On(Closes), An)).ThenNothing();

    [Fact]
    public void An_offered_seat_answers_a_repeated_application() =>
        Given(Scheduled(capacity: 1, offerHours: 48), Waitlisted(An, 1), Offered(An)).When(new Enrol(Self(An), An)).ThenNothing();

    [Fact]
    public void A_repeated_schedule_answers_as_the_first_did_even_after_changes() =>
        Given(Scheduled(), new CourseRunRevised(Run(capacity: 9))).When(new ScheduleCourseRun(Registrar, RunId, Run())).ThenNothing();

    [Fact]
    public void Another_definition_under_the_same_id_is_refused() =>
        Given(Scheduled()).When(new ScheduleCourseRun(Registrar, RunId, Run(capacity: 9))).ThenRefused("already_exists", "id");

    [Fact]
    public void The_answer_to_a_repeat_is_the_place_as_it_stands()
    {
        var run = Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1)).State;

        Assert.Equal(new EnrolmentState(Binh, EnrolmentStatus.Waitlisted, 1, 1), EnrolmentState.From(run, run.Find(Binh)!));
    }

    [Fact]
    public void The_answer_to_a_known_command_id_is_what_it_wrote_when_it_came_first()
    {
        CourseRunEvent[] written = [new EnrolmentWithdrawn(An, Now, Late: false), new SeatOffered(Binh, Now, Now.AddHours(48))];

        Assert.Equal(new EnrolmentState(An, EnrolmentStatus.Withdrawn, null, 2), EnrolmentState.From(An, written, attempt: 2));
        Assert.Equal(new EnrolmentState(Binh, EnrolmentStatus.Offered, null, 1, Now.AddHours(48)), EnrolmentState.From(Binh, written, attempt: 1));
        Assert.Null(EnrolmentState.From(Chi, written, attempt: 1));
        Assert.Null(EnrolmentState.From(An, written, attempt: null));
    }
}
