using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.Credentials;

/// <summary>Tests the review of a credential after a result it is based on was corrected.</summary>
public sealed class CredentialReviewTests : Specification<Credential, CredentialCommand, CredentialEvent>
{
    private static readonly Guid An = Numbered(1);
    private static readonly Award Degree = new(AwardKind.Programme, Numbered(9));
    private static readonly CredentialIssued Issued = new(Now, Numbered(5), An, Degree, Hanoi, "AIT-1", 1, MakesEngineer: true);
    private static readonly DateTimeOffset DecideBy = Now.AddDays(14);
    private static readonly CredentialReviewOpened Opened = new(Now, DecideBy, ConsideredTo: 7);
    private static readonly CommandContext Platform = new CommandContext(Actor.System).On(Now);
    private static readonly CommandContext Student = new CommandContext(Actor.Person("user:an", Role.Learner, null, An)).On(Now);
    private static readonly FollowResults Lost = new(Platform, IsFulfilled: false, TimeSpan.FromDays(14), ConsideredTo: 9);
    private static readonly FollowResults Met = Lost with { IsFulfilled = true };

    [Fact]
    public void It_goes_to_review_and_stays_valid()
    {
        Given(Issued).When(Lost).Then(new CredentialReviewOpened(Now, DecideBy, 9));

        Assert.Equal(CredentialStatus.Issued, Credential.Evolve(Credential.Evolve(Credential.Initial(), Issued), Opened).Status);
    }

    [Fact]
    public void It_is_suspended_at_once_where_its_own_institution_asked_for_it()
    {
        Given(Issued).When(Lost with { SuspendedBy = Hanoi }).Then(new CredentialSuspended(Now, "result_corrected", FollowsCorrection: true, 9));
        Given(Issued).When(Lost with { SuspendedBy = Seoul }).Then(new CredentialReviewOpened(Now, DecideBy, 9));
        Given(Issued, Opened).When(Lost with { SuspendedBy = Hanoi }).Then(new CredentialSuspended(Now, "result_corrected", FollowsCorrection: true, 9));
    }

    [Fact]
    public void It_stays_as_it_is_where_another_completion_takes_the_place_of_the_result() =>
        Given(Issued).When(Met).Then(new CredentialResultsConsidered(Now, 9));

    [Fact]
    public void One_that_was_issued_by_override_rests_on_no_result() =>
        Given(Issued with { OverrideReason = "recognised_learning" }).When(Lost).Then(new CredentialResultsConsidered(Now, 9));

    [Fact]
    public void A_correction_back_ends_the_review_and_the_suspension_that_followed()
    {
        Given(Issued, Opened).When(Met).Then(new CredentialReviewEnded(Now, "result_restored", 9));
        Given(Issued, new CredentialSuspended(Now, "result_corrected", FollowsCorrection: true)).When(Met).Then(new CredentialReinstated(Now, "result_restored", 9));
        Given(Issued, Opened, new CredentialSuspended(Now, "review_undecided", FollowsCorrection: true)).When(Met).Then(new CredentialReinstated(Now, "result_restored", 9));
    }

    [Fact]
    public void A_correction_back_ends_no_other_suspension_and_no_revocation()
    {
        Given(Issued, new CredentialSuspended(Now, "misconduct")).When(Met).Then(new CredentialResultsConsidered(Now, 9));
        Given(Issued, Opened, new CredentialSuspended(Now, "misconduct")).When(Met).Then(new CredentialResultsConsidered(Now, 9));
        Given(Issued, Opened, new CredentialRevoked(Now, "misconduct")).When(Met).ThenNothing();
        Given(Issued, new CredentialSuspended(Now, "misconduct")).When(Lost).Then(new CredentialResultsConsidered(Now, 9));
    }

    [Fact]
    public void The_institution_decides()
    {
        Given(Issued, Opened).When(new EndReview(Registrar, "completed_otherwise")).Then(new CredentialReviewEnded(Now, "completed_otherwise"));
        Given(Issued, Opened).When(new EndReview(Registrar, "")).ThenRefused("required", "reason");
        Given(Issued, Opened).When(new SuspendCredential(Registrar, "result_corrected")).Then(new CredentialSuspended(Now, "result_corrected", FollowsCorrection: true));
        Given(Issued, Opened).When(new SuspendCredential(Registrar, "misconduct")).Then(new CredentialSuspended(Now, "misconduct"));
        Given(Issued).When(new SuspendCredential(Registrar, "result_corrected")).Then(new CredentialSuspended(Now, "result_corrected"));
        Given(Issued).When(new EndReview(Registrar, "completed_otherwise")).ThenNothing();
    }

    [Fact]
    public void Without_a_decision_it_is_suspended_from_the_moment_it_is_decided_and_not_before()
    {
        Given(Issued, Opened).When(new ExpireReview(Platform.On(DecideBy.AddTicks(-1)))).ThenRefused("not_due");
        Given(Issued, Opened).When(new ExpireReview(Platform.On(DecideBy.AddHours(3)))).Then(new CredentialSuspended(DecideBy.AddHours(3), "review_undecided", FollowsCorrection: true));
        Given(Issued).When(new ExpireReview(Platform.On(DecideBy))).ThenNothing();
    }

    [Fact]
    public void The_holder_answers_and_can_answer_otherwise_until_the_decision()
    {
        var answer = new AnswerReview(Student, ReviewAnswer.ResultIsWrong);

        Given(Issued, Opened).When(answer).Then(new CredentialReviewAnswered(Now, ReviewAnswer.ResultIsWrong));
        Given(Issued, Opened, new CredentialReviewAnswered(Now, ReviewAnswer.ResultIsWrong)).When(answer).ThenNothing();
        Given(Issued, Opened, new CredentialReviewAnswered(Now, ReviewAnswer.ResultIsWrong)).When(answer with { Answer = ReviewAnswer.CompletedElsewhere })
            .Then(new CredentialReviewAnswered(Now, ReviewAnswer.CompletedElsewhere));
        Given(Issued).When(answer).ThenRefused("not_under_review");
    }

    [Fact]
    public void Nobody_else_answers()
    {
        var other = new CommandContext(Actor.Person("user:binh", Role.Learner, null, Numbered(2))).On(Now);

        Given(Issued, Opened).When(new AnswerReview(other, ReviewAnswer.ResultIsWrong)).ThenRefused("not_permitted", "learnerId");
        Given(Issued, Opened).When(new AnswerReview(Registrar, ReviewAnswer.ResultIsWrong)).ThenRefused("not_permitted");
    }

    [Fact]
    public void A_second_correction_opens_no_second_review() => Given(Issued, Opened).When(Lost).Then(new CredentialResultsConsidered(Now, 9));

    [Fact]
    public void A_new_paper_can_be_printed_under_review() =>
        Given(Issued, Opened).When(new ReissueCredential(Registrar, "paper_lost")).ThenEachTime(new CredentialReissued(Now, CredentialIdentity.NumberOf(Numbered(5), 2), 2, "paper_lost"));
}
