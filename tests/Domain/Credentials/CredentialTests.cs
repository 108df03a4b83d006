using AiTalent.Domain.Credentials;

namespace AiTalent.Domain.Tests.Credentials;

public sealed class CredentialTests : Specification<Credential, CredentialCommand, CredentialEvent>
{
    private static readonly Guid An = Numbered(1);
    private static readonly Award Degree = new(AwardKind.Programme, Numbered(9));
    private static readonly Guid CredentialId = CredentialIdentity.IdOf(An, Degree);
    private static readonly IssueCredential Issue = new(Registrar, An, Degree, Hanoi, [Hanoi, Seoul], MakesEngineer: true, MissingCourses: []);

    private static CredentialIssued Issued(int serial = 1) =>
        new(Now, CredentialId, An, Degree, Hanoi, CredentialIdentity.NumberOf(CredentialId, serial), serial, MakesEngineer: true);

    [Fact]
    public void It_is_issued_to_one_who_has_completed_the_courses() => Given().When(Issue).Then(Issued());

    [Fact]
    public void One_is_live_per_learner_and_award_so_issuing_twice_gives_the_same_one() =>
        Given(Issued()).When(Issue with { Context = Registrar.On(Now.AddDays(3)) }).ThenNothing();

    [Fact]
    public void A_suspended_one_is_still_the_one() =>
        Given(Issued(), new CredentialSuspended(Now, "under_review")).When(Issue).ThenNothing();

    [Fact]
    public void Missing_courses_are_refused() =>
        Given().When(Issue with { MissingCourses = [Numbered(7)] }).ThenRefused("requirements_missing");

    [Fact]
    public void An_override_issues_it_with_its_reason_in_the_log() =>
        Given().When(Issue with { MissingCourses = [Numbered(7)], OverrideReason = "equal_course" })
            .Then(Issued() with { OverrideReason = "equal_course" });

    [Fact]
    public void An_award_that_asks_for_no_course_is_not_issued_even_by_override()
    {
        var empty = Issue with { RequiresCourses = false };

        Given().When(empty).ThenRefused("no_required_courses");
        Given().When(empty with { OverrideReason = "equal_course" }).ThenRefused("no_required_courses");
        Given(Issued(), new CredentialRevoked(Now, "error")).When(empty with { AgainReason = "revoked_in_error" }).ThenRefused("no_required_courses");
        Given(Issued()).When(empty).ThenNothing();
    }

    [Fact]
    public void Only_an_institution_of_the_award_issues_it() =>
        Given().When(Issue with { Issuers = [Seoul] }).ThenRefused("not_an_issuer", "institutionId");

    [Fact]
    public void Whether_it_makes_an_engineer_is_decided_on_the_day_of_issue()
    {
        var before = Issue with { Context = Administrator, EffectiveAt = Now.AddYears(-1), MakesEngineer = false };

        Given().When(before).Then(Issued() with { EffectiveAt = Now.AddYears(-1), MakesEngineer = false });
    }

    [Fact]
    public void It_is_not_dated_before_the_completion_that_it_rests_on()
    {
        var history = Issue with { Context = Administrator, CompletedAt = Now.AddDays(-3) };

        Given().When(history with { EffectiveAt = Now.AddDays(-3).AddSeconds(-1) }).ThenRefused("before_completion", "effectiveAt");
        Given().When(history with { EffectiveAt = Now.AddDays(-3) }).Then(Issued() with { EffectiveAt = Now.AddDays(-3) });
        Given(Issued()).When(history with { EffectiveAt = Now.AddYears(-1) }).ThenNothing();
    }

    [Fact]
    public void A_clock_that_is_behind_that_of_the_result_does_not_keep_it_from_being_issued() =>
        Given().When(Issue with { CompletedAt = Now.AddSeconds(1) }).Then(Issued() with { EffectiveAt = Now.AddSeconds(1) });

    [Fact]
    public void By_an_exception_it_rests_on_no_completion() =>
        Given().When(Issue with { Context = Administrator, EffectiveAt = Now.AddYears(-1), MissingCourses = [Numbered(7)], OverrideReason = "equal_course" })
            .Then(Issued() with { EffectiveAt = Now.AddYears(-1), OverrideReason = "equal_course" });

    [Fact]
    public void Its_time_stands_in_the_log_in_utc() =>
        Given().When(Issue with { Context = Administrator, EffectiveAt = Now.ToOffset(TimeSpan.FromHours(9)) }).Then(Issued());

    [Fact]
    public void Only_who_may_bring_history_dates_it() =>
        Given().When(Issue with { EffectiveAt = Now.AddYears(-1) }).ThenRefused("not_permitted", "effectiveAt");

    [Fact]
    public void It_is_suspended_and_reinstated()
    {
        Given(Issued()).When(new SuspendCredential(Registrar, "under_review")).Then(new CredentialSuspended(Now, "under_review"));
        Given(Issued(), new CredentialSuspended(Now, "under_review")).When(new ReinstateCredential(Registrar)).Then(new CredentialReinstated(Now));
        Given(Issued()).When(new ReinstateCredential(Registrar)).ThenNothing();
    }

    [Fact]
    public void It_is_revoked_whether_suspended_or_not()
    {
        Given(Issued()).When(new RevokeCredential(Registrar, "fraud")).Then(new CredentialRevoked(Now, "fraud"));
        Given(Issued(), new CredentialSuspended(Now, "under_review")).When(new RevokeCredential(Registrar, "fraud")).Then(new CredentialRevoked(Now, "fraud"));
    }

    [Fact]
    public void What_was_revoked_stays_so()
    {
        var revoked = Given(Issued(), new CredentialRevoked(Now, "fraud"));

        revoked.When(new SuspendCredential(Registrar, "under_review")).ThenRefused("credential_revoked");
        revoked.When(new ReinstateCredential(Registrar)).ThenRefused("credential_revoked");
        revoked.When(new ReissueCredential(Registrar, "name_changed")).ThenRefused("credential_revoked");
    }

    [Fact]
    public void After_a_revocation_the_award_is_issued_again_for_a_reason_and_under_a_new_number() =>
        Given(Issued(), new CredentialRevoked(Now, "error")).When(Issue with { AgainReason = "revoked_in_error" })
            .Then(Issued(serial: 2) with { AgainReason = "revoked_in_error" });

    [Theory]
    [InlineData(null, "was_revoked")]
    [InlineData("", "required")]
    [InlineData("By mistake", "bad_characters")]
    public void After_a_revocation_it_is_not_issued_again_without_a_reason(string? reason, string code) =>
        Given(Issued(), new CredentialRevoked(Now, "error")).When(Issue with { AgainReason = reason }).ThenRefused(code, "againReason");

    [Fact]
    public void What_was_never_revoked_is_issued_without_keeping_a_reason() =>
        Given().When(Issue with { AgainReason = "revoked_in_error" }).Then(Issued());

    [Fact]
    public void It_is_not_issued_anew_before_it_was_revoked() =>
        Given(Issued(), new CredentialRevoked(Now, "error")).When(Issue with { Context = Administrator, EffectiveAt = Now.AddDays(-1), AgainReason = "revoked_in_error" })
            .ThenRefused("effective_backwards", "effectiveAt");

    [Fact]
    public void A_new_paper_supersedes_the_number_and_not_the_award()
    {
        var after = Given(Issued()).When(new ReissueCredential(Registrar, "name_changed"))
            .ThenEachTime(new CredentialReissued(Now, CredentialIdentity.NumberOf(CredentialId, 2), 2, "name_changed"));

        Assert.Equal(CredentialStatus.Issued, after.State.Status);
        Assert.Equal(CredentialIdentity.NumberOf(CredentialId, 2), after.State.Number);
    }

    [Fact]
    public void A_suspended_one_gets_no_new_paper() =>
        Given(Issued(), new CredentialSuspended(Now, "under_review")).When(new ReissueCredential(Registrar, "name_changed")).ThenRefused("credential_suspended");

    [Theory]
    [InlineData("", "required")]
    [InlineData("He cheated", "bad_characters")]
    public void A_reason_is_a_code_and_no_free_text(string reason, string code)
    {
        Given(Issued()).When(new RevokeCredential(Registrar, reason)).ThenRefused(code, "reason");
        Given(Issued()).When(new SuspendCredential(Registrar, reason)).ThenRefused(code, "reason");
        Given(Issued()).When(new ReissueCredential(Registrar, reason)).ThenRefused(code, "reason");
    }

    [Fact]
    public void What_was_never_issued_is_not_found() => Given().When(new RevokeCredential(Registrar, "fraud")).ThenRefused("not_found");

    [Fact]
    public void A_clock_that_is_a_little_behind_does_not_run_the_times_backwards()
    {
        var behind = Registrar.On(Now.AddSeconds(-1));

        Given(Issued()).When(new SuspendCredential(behind, "under_review")).Then(new CredentialSuspended(Now, "under_review"));
        Given(Issued(), new CredentialRevoked(Now, "error")).When(Issue with { Context = behind, AgainReason = "revoked_in_error" })
            .Then(Issued(serial: 2) with { AgainReason = "revoked_in_error" });
    }
}
