using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns;

public sealed class DraftTests : CourseRunSpecification
{
    private static readonly CourseRunEvent Draft = new CourseRunScheduled(RunId, Run(), IsDraft: true);

    [Fact]
    public void A_run_is_made_as_a_draft_and_published_once()
    {
        Given().When(new ScheduleCourseRun(Registrar, RunId, Run(), IsDraft: true)).Then(Draft);
        Given(Draft).When(new PublishCourseRun(Registrar)).Then(new CourseRunPublished());
        Given(Draft, new CourseRunPublished()).When(new PublishCourseRun(Registrar)).ThenNothing();
        Given(Scheduled()).When(new PublishCourseRun(Registrar)).ThenNothing();
    }

    [Fact]
    public void Nobody_enrols_in_a_draft_not_even_by_exception()
    {
        Given(Draft).When(new Enrol(Registrar, An)).ThenRefused("run_not_published");
        Given(Draft).When(new Enrol(Self(An), An)).ThenRefused("run_not_published");
        Given(Draft).When(new Enrol(Administrator, An, OverrideReason: "exception")).ThenRefused("run_not_published");
        Given(Draft, new CourseRunPublished()).When(new Enrol(Self(An), An)).Then(Enrolled(An));
    }

    [Fact]
    public void No_seat_of_a_draft_is_held_or_set_aside()
    {
        Given(Draft).When(new HoldSeat(Platform, Transfer, An)).Then(new HoldRefused(An, Now, Transfer, "run_not_published"));
        Given(Draft).When(new ReserveBlock(Platform, Allotment, Partner, 1)).Then(new BlockRefused(Allotment, Partner, "run_not_published"));
    }

    [Fact]
    public void Whoever_may_not_act_there_learns_nothing_of_it() =>
        Given(Draft).When(new PublishCourseRun(Self(An))).ThenRefused("not_permitted");

    [Fact]
    public void A_draft_is_revised_and_publishing_it_is_a_revision_too()
    {
        var wider = Run(capacity: 9);

        Given(Draft).When(new ReviseCourseRun(Registrar, wider, ExpectedRevision: 1)).Then(new CourseRunRevised(wider));
        Given(Draft, new CourseRunPublished()).When(new ReviseCourseRun(Registrar, wider, ExpectedRevision: 1)).ThenRefused("revision_mismatch");
    }

    [Fact]
    public void Making_it_again_answers_the_same_even_after_it_is_published_and_the_other_kind_is_something_else()
    {
        Given(Draft, new CourseRunPublished()).When(new ScheduleCourseRun(Registrar, RunId, Run(), IsDraft: true)).ThenNothing();
        Given(Draft).When(new ScheduleCourseRun(Registrar, RunId, Run())).ThenRefused("already_exists", "id");
    }

    [Fact]
    public void A_snapshot_keeps_it()
    {
        var draft = Given(Draft).After().State;

        Assert.True(CourseRun.From(draft.ToSnapshot()).IsDraft);
    }
}
