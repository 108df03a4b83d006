using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class CourseSeatTests : CourseRunSpecification
{
    [Fact]
    public void A_learner_with_a_seat_in_another_run_of_the_course_gets_no_second_one() =>
        Given(Scheduled()).When(new Enrol(Registrar, An, IsSeatedElsewhere: true)).ThenRefused("already_in_course");

    [Fact]
    public void A_learner_with_a_seat_may_wait_for_another_run_of_the_course() =>
        Given(Scheduled(capacity: 1), Enrolled(Binh)).When(new Enrol(Registrar, An, IsSeatedElsewhere: true)).Then(Waitlisted(An, 1));

    [Fact]
    public void History_is_not_judged_by_the_rules_on_repeats() =>
        Given(Scheduled()).When(new Enrol(Administrator, An, EffectiveAt: Now, IsSeatedElsewhere: true)).Then(Enrolled(An));

    [Fact]
    public void A_learner_who_got_a_seat_elsewhere_moves_out_and_the_next_one_is_promoted() =>
        Given(Scheduled(capacity: 1), Enrolled(An), Waitlisted(Binh, 1))
            .When(new MoveOut(Platform, An, OtherRunId)).Then(new LearnerMovedOut(An, Now, OtherRunId), new LearnerPromoted(Binh, Now));

    [Fact]
    public void A_learner_whose_transfer_is_under_way_does_not_move_out_meanwhile() =>
        Given(Scheduled(), Enrolled(An), new TransferRequested(An, Now, Transfer, Numbered(0xB9)))
            .When(new MoveOut(Platform, An, OtherRunId)).ThenRefused("transfer_in_progress");
}
