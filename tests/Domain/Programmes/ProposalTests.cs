using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;

namespace AiTalent.Domain.Tests.Programmes;

public sealed class ProposalTests : Specification<Programme, ProgrammeCommand, ProgrammeEvent>
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly ProgrammeDefinition Before = new(ProgrammeKind.AiEngineer, [Hanoi], new LocalizedText(En: "AI engineer"), [Numbered(7), Numbered(8)]);
    private static readonly ProgrammeDefinition Easier = Before with { RequiredCourses = [Numbered(7)] };
    private static readonly ProgrammeEvent Created = new ProgrammeCreated(Numbered(9), Before);
    private static readonly ProgrammeEvent Accredited = new AccreditationChanged(AccreditationStatus.Accredited, Today);
    private static readonly ProgrammeEvent Proposed = new ProgrammeCoursesProposed(Easier.RequiredCourses);

    [Theory]
    [InlineData(AccreditationStatus.Accredited, 0)]
    [InlineData(AccreditationStatus.Suspended, 0)]
    [InlineData(AccreditationStatus.Accredited, 30)]
    public void The_courses_of_a_recognised_programme_wait_for_the_ministry(AccreditationStatus status, int days)
    {
        var after = Given(Created, new AccreditationChanged(status, Today.AddDays(days))).When(new ReviseProgramme(Registrar, Easier, null)).Then(Proposed);

        Assert.Equal(Before, after.State.Definition);
        Assert.Equal(new CourseProposal(Easier.RequiredCourses, 2), after.State.Proposal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_courses_of_another_programme_change_at_once(bool wasRecognised)
    {
        ProgrammeEvent[] decisions = wasRecognised ? [Accredited, new AccreditationChanged(AccreditationStatus.Withdrawn, Today)] : [];

        Given([Created, .. decisions]).When(new ReviseProgramme(Registrar, Easier, null)).Then(new ProgrammeRevised(Easier));
    }

    [Fact]
    public void Everything_else_of_a_recognised_programme_changes_at_once()
    {
        var renamed = Easier with { Name = new LocalizedText(En: "Engineer of AI") };

        Given(Created, Accredited).When(new ReviseProgramme(Registrar, renamed, 1)).Accepted();
        var after = Given(Created, Accredited).When(new ReviseProgramme(Registrar, renamed, null))
            .Then(new ProgrammeRevised(renamed with { RequiredCourses = Before.RequiredCourses }), Proposed);

        Assert.Equal(3, after.State.Proposal!.Revision);
    }

    [Fact]
    public void Another_order_of_the_same_courses_is_no_proposal()
    {
        var turned = Before with { RequiredCourses = [Numbered(8), Numbered(7)] };

        Given(Created, Accredited).When(new ReviseProgramme(Registrar, turned, null)).Then(new ProgrammeRevised(turned));
    }

    [Fact]
    public void A_newer_proposal_takes_the_place_of_the_one_that_waits()
    {
        var other = Before with { RequiredCourses = [Numbered(6)] };

        var after = Given(Created, Accredited, Proposed).When(new ReviseProgramme(Registrar, other, 2)).Then(new ProgrammeCoursesProposed(other.RequiredCourses));

        after.When(new AcceptProposedCourses(Ministry, 2)).ThenRefused("revision_mismatch");
        after.When(new AcceptProposedCourses(Ministry, 3)).Then(new ProposedCoursesAccepted(3, other.RequiredCourses));
    }

    [Fact]
    public void Proposing_the_courses_in_force_takes_the_proposal_back()
    {
        var after = Given(Created, Accredited, Proposed).When(new ReviseProgramme(Registrar, Before, null)).Then(new ProposedCoursesWithdrawn(2));

        Assert.Null(after.State.Proposal);
        after.When(new AcceptProposedCourses(Ministry, 2)).ThenRefused("no_proposal");
    }

    [Fact]
    public void A_proposal_without_courses_is_refused() =>
        Given(Created, Accredited, Proposed).When(new ReviseProgramme(Registrar, Before with { RequiredCourses = [] }, null))
            .ThenRefused("no_required_courses", "requiredCourses");

    [Fact]
    public void A_proposal_made_on_an_old_revision_is_refused() =>
        Given(Created, Accredited, Proposed).When(new ReviseProgramme(Registrar, Before, 1)).ThenRefused("revision_mismatch");

    [Fact]
    public void The_ministry_accepts_the_named_revision()
    {
        var after = Given(Created, Accredited, Proposed).When(new AcceptProposedCourses(Ministry, 2)).Then(new ProposedCoursesAccepted(2, Easier.RequiredCourses));

        Assert.Equal((Easier, 3, null), (after.State.Definition, after.State.Revision, after.State.Proposal));
    }

    [Fact]
    public void The_ministry_rejects_it_with_a_reason_and_the_courses_stay()
    {
        var after = Given(Created, Accredited, Proposed).When(new RejectProposedCourses(Ministry, 2, "core_course_missing"))
            .Then(new ProposedCoursesRejected(2, "core_course_missing"));

        Assert.Equal((Before, 3, null), (after.State.Definition, after.State.Revision, after.State.Proposal));
        Given(Created, Accredited, Proposed).When(new RejectProposedCourses(Ministry, 2, "")).ThenRefused("required", "reason");
        Given(Created, Accredited, Proposed).When(new RejectProposedCourses(Ministry, 2, "Too easy")).ThenRefused("bad_characters", "reason");
    }

    [Fact]
    public void What_was_answered_is_not_answered_otherwise()
    {
        Given(Created, Accredited, Proposed, new ProposedCoursesRejected(2, "core_course_missing")).When(new AcceptProposedCourses(Ministry, 2)).ThenRefused("no_proposal");
        Given(Created, Accredited, Proposed, new ProposedCoursesAccepted(2, Easier.RequiredCourses)).When(new RejectProposedCourses(Ministry, 2, "core_course_missing")).ThenRefused("no_proposal");
    }

    [Fact]
    public void Who_owns_the_programme_does_not_answer_and_the_ministry_does_not_propose()
    {
        Given(Created, Accredited, Proposed).When(new AcceptProposedCourses(Administrator, 2)).ThenRefused("not_permitted");
        Given(Created, Accredited, Proposed).When(new RejectProposedCourses(By(Role.MinistryAnalyst, null), 2, "core_course_missing")).ThenRefused("not_permitted");
        Given(Created, Accredited).When(new ReviseProgramme(Ministry, Easier, null)).ThenRefused("not_permitted");
        Given().When(new AcceptProposedCourses(Ministry, 2)).ThenRefused("not_found");
    }

    [Fact]
    public void Once_the_recognition_is_withdrawn_the_owners_change_the_courses_and_nothing_waits_any_more() =>
        Given(Created, Accredited, Proposed, new AccreditationChanged(AccreditationStatus.Withdrawn, Today)).When(new ReviseProgramme(Registrar, Easier, null))
            .Then(new ProgrammeRevised(Easier), new ProposedCoursesWithdrawn(2));
}
