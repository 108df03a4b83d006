using System.Runtime.CompilerServices;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Notifications;

namespace AiTalent.Domain.Tests.Notifications;

public sealed class NoticeTests
{
    private static readonly Guid Learner = Numbered(1);

    [Fact]
    public void Who_moves_up_from_the_waitlist_is_told_of_the_seat() =>
        Assert.Equal(new Notice(NotificationKind.SeatTaken, Learner), Notice.Of(new LearnerPromoted(Learner, Now)));

    [Fact]
    public void Who_is_offered_a_seat_is_told_until_when() => Assert.Equal(
        new Notice(NotificationKind.SeatOffered, Learner, new Offer(Now, Now.AddHours(48))), Notice.Of(new SeatOffered(Learner, Now, Now.AddHours(48))));

    [Fact]
    public void A_nomination_is_an_offer_until_its_end() => Assert.Equal(
        new Notice(NotificationKind.SeatOffered, Learner, new Offer(Now, Now.AddDays(7))), Notice.Of(new LearnerNominated(Learner, Now, 1, Numbered(4), Now.AddDays(7))));

    [Fact]
    public void The_end_of_a_waitlist_and_a_cancelled_run_are_told()
    {
        Assert.Equal(new Notice(NotificationKind.NotPlaced, Learner), Notice.Of(new LearnerNotPlaced(Learner, Now)));
        Assert.Equal(new Notice(NotificationKind.RunCancelled, Learner), Notice.Of(new EnrolmentCancelled(Learner, Now)));
    }

    [Theory]
    [InlineData(-30, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Nobody_is_notified_of_the_waitlist_of_a_run_that_ended_more_than_a_week_ago(int days, bool isSent)
    {
        Assert.Equal(isSent, new Notice(NotificationKind.NotPlaced, Learner).IsSent(Now, Now.AddDays(-days)));
        Assert.True(new Notice(NotificationKind.ResultRecorded, Learner).IsSent(Now, Now.AddDays(-days)));
    }

    [Fact]
    public void A_result_is_told_whatever_it_is()
    {
        Assert.Equal(new Notice(NotificationKind.ResultRecorded, Learner), Notice.Of(new ResultRecorded(Learner, Now, true, 8.5m)));
        Assert.Equal(new Notice(NotificationKind.ResultRecorded, Learner), Notice.Of(new ResultRecorded(Learner, Now, false, null)));
    }

    [Fact]
    public void A_credential_is_told_to_its_holder_through_its_whole_life()
    {
        var award = new Award(AwardKind.Programme, Numbered(2));

        Assert.Equal(
            new Notice(NotificationKind.CredentialIssued, Learner),
            Notice.Of(new CredentialIssued(Now, Numbered(3), Learner, award, Hanoi, "AIT-1", 1, true)));
        Assert.Equal(new Notice(NotificationKind.CredentialSuspended, null), Notice.Of(new CredentialSuspended(Now, "under_review")));
        Assert.Equal(new Notice(NotificationKind.CredentialReinstated, null), Notice.Of(new CredentialReinstated(Now)));
        Assert.Equal(new Notice(NotificationKind.CredentialRevoked, null), Notice.Of(new CredentialRevoked(Now, "fraud")));
    }

    [Fact]
    public void A_review_and_its_end_are_told_to_the_holder()
    {
        Assert.Equal(new Notice(NotificationKind.CredentialUnderReview, null), Notice.Of(new CredentialReviewOpened(Now, Now.AddDays(14), 7)));
        Assert.Equal(new Notice(NotificationKind.CredentialConfirmed, null), Notice.Of(new CredentialReviewEnded(Now, "completed_otherwise")));
    }

    [Fact]
    public void What_staff_do_is_told_and_what_learners_do_themselves_is_not()
    {
        Assert.Equal(new Notice(NotificationKind.EnrolledByStaff, Learner, EffectiveAt: Now), Notice.Of(new LearnerEnrolled(Learner, Now, 1)));
        Assert.Equal(new Notice(NotificationKind.WaitlistedByStaff, Learner, EffectiveAt: Now), Notice.Of(new LearnerWaitlisted(Learner, Now, 1, 1)));
        Assert.Equal(new Notice(NotificationKind.WithdrawnByStaff, Learner, EffectiveAt: Now), Notice.Of(new EnrolmentWithdrawn(Learner, Now, false)));
        Assert.Null(Notice.Of(new OfferAccepted(Learner, Now)));

        Assert.True(Notice.Concerns(NotificationKind.EnrolledByStaff, "user:registrar", "user:learner"));
        Assert.True(Notice.Concerns(NotificationKind.WithdrawnByStaff, "client:sis", null));
        Assert.False(Notice.Concerns(NotificationKind.WithdrawnByStaff, "user:learner", "user:learner"));
        Assert.True(Notice.Concerns(NotificationKind.ResultRecorded, "user:learner", "user:learner"));
    }

    [Fact]
    public void What_staff_did_more_than_a_week_ago_is_not_told_and_everything_else_is()
    {
        Assert.True(Notice.IsCurrent(NotificationKind.EnrolledByStaff, Now, Now.AddDays(7)));
        Assert.False(Notice.IsCurrent(NotificationKind.WithdrawnByStaff, Now, Now.AddDays(8)));
        Assert.True(Notice.IsCurrent(NotificationKind.ResultRecorded, Now, Now.AddDays(8)));
    }

    [Fact]
    public void What_is_brought_as_history_is_not_told()
    {
        var enrolled = Notice.Of(new LearnerEnrolled(Learner, Now, 1))!;

        Assert.True(enrolled.IsSent(Now.AddSeconds(2), null));
        Assert.False(enrolled.IsSent(Now.AddDays(2), null));
    }

    [Fact]
    public void The_sources_are_exactly_the_events_that_tell_something()
    {
        var events = typeof(CourseRunEvent).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsClass: true }
            && (type.IsAssignableTo(typeof(CourseRunEvent)) || type.IsAssignableTo(typeof(CredentialEvent))));

        Assert.Equal(
            Notice.Sources.Select(type => type.Name).Order(),
            events.Where(type => Notice.Of(RuntimeHelpers.GetUninitializedObject(type)) is not null).Select(type => type.Name).Order());
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(48, true)]
    [InlineData(49, false)]
    public void A_mail_is_news_for_two_days(int hours, bool isMailed) => Assert.Equal(isMailed, Notice.IsMailed(Now.AddHours(-hours), Now));
}
