using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;

namespace AiTalent.Domain.Notifications;

/// <summary>Represents a notification for one learner.</summary>
/// <param name="LearnerId">Null for the holder of the credential, whom its later events do not repeat, and for
/// everyone in a run.</param>
/// <param name="Offer">The offer concerned, if any.</param>
/// <param name="EffectiveAt">The effective time, if an action by others may be imported as history.</param>
public sealed record Notice(NotificationKind Kind, Guid? LearnerId, Offer? Offer = null, DateTimeOffset? EffectiveAt = null)
{
    /// <summary>
    /// The period for which a notification is mailed; anything read later, after a restore or at first start, is
    /// not mailed.
    /// </summary>
    public static readonly TimeSpan MailedFor = TimeSpan.FromHours(48);

    /// <summary>Gets the event types that cause notifications; all others need not be read.</summary>
    public static IReadOnlyList<Type> Sources { get; } =
    [
        typeof(LearnerPromoted), typeof(SeatOffered), typeof(LearnerNominated), typeof(LearnerNotPlaced), typeof(EnrolmentCancelled), typeof(ResultRecorded),
        typeof(CredentialIssued), typeof(CredentialSuspended), typeof(CredentialReinstated), typeof(CredentialRevoked),
        typeof(CredentialReviewOpened), typeof(CredentialReviewEnded),
        typeof(LearnerEnrolled), typeof(LearnerWaitlisted), typeof(EnrolmentWithdrawn), typeof(CourseRunRevised),
    ];

    /// <summary>
    /// Returns the notification that an event causes. Learners are not notified of their own actions
    /// (<see cref="Concerns"/>).
    /// </summary>
    /// <returns>The notification, or null if the event causes none.</returns>
    public static Notice? Of(object @event) => @event switch
    {
        LearnerPromoted e => new Notice(NotificationKind.SeatTaken, e.LearnerId),
        SeatOffered e => new Notice(NotificationKind.SeatOffered, e.LearnerId, new Offer(e.EffectiveAt, e.Until)),
        LearnerNominated e => new Notice(NotificationKind.SeatOffered, e.LearnerId, new Offer(e.EffectiveAt, e.Until)),
        LearnerNotPlaced e => new Notice(NotificationKind.NotPlaced, e.LearnerId),
        EnrolmentCancelled e => new Notice(NotificationKind.RunCancelled, e.LearnerId),
        ResultRecorded e => new Notice(NotificationKind.ResultRecorded, e.LearnerId),
        CredentialIssued e => new Notice(NotificationKind.CredentialIssued, e.LearnerId),
        CredentialSuspended => new Notice(NotificationKind.CredentialSuspended, null),
        CredentialReinstated => new Notice(NotificationKind.CredentialReinstated, null),
        CredentialRevoked => new Notice(NotificationKind.CredentialRevoked, null),
        CredentialReviewOpened => new Notice(NotificationKind.CredentialUnderReview, null),
        CredentialReviewEnded => new Notice(NotificationKind.CredentialConfirmed, null),
        LearnerEnrolled e => new Notice(NotificationKind.EnrolledByStaff, e.LearnerId, EffectiveAt: e.EffectiveAt),
        LearnerWaitlisted e => new Notice(NotificationKind.WaitlistedByStaff, e.LearnerId, EffectiveAt: e.EffectiveAt),
        EnrolmentWithdrawn e => new Notice(NotificationKind.WithdrawnByStaff, e.LearnerId, EffectiveAt: e.EffectiveAt),
        CourseRunRevised => new Notice(NotificationKind.DatesChanged, null),
        _ => null,
    };

    /// <summary>
    /// The period after the end of a run in which its learners are notified of the platform's actions.
    /// </summary>
    private static readonly TimeSpan AfterEnd = TimeSpan.FromDays(7);

    /// <summary>An action that was effective longer than this before it was written was imported as history.</summary>
    private static readonly TimeSpan HistoryAfter = TimeSpan.FromMinutes(1);

    /// <summary>
    /// True if the notice is sent. Not sent are imported history and the entry close of a run that ended long ago,
    /// which is recorded when a release that supports it starts for the first time.
    /// </summary>
    /// <param name="writtenAt">The time at which it was written to the log.</param>
    /// <param name="runEndedAt">The end of the run concerned; null if it concerns no run.</param>
    public bool IsSent(DateTimeOffset writtenAt, DateTimeOffset? runEndedAt) => Kind switch
    {
        NotificationKind.NotPlaced or NotificationKind.DatesChanged => !(writtenAt - runEndedAt > AfterEnd),
        _ => !(writtenAt - EffectiveAt > HistoryAfter),
    };

    /// <summary>
    /// True if the learner is notified: always, except for kinds about actions of others when the learner acted.
    /// </summary>
    /// <param name="kind">The kind of notification.</param>
    /// <param name="actedBy">The id of the actor who caused it.</param>
    /// <param name="learnerActsAs">The actor id of the learner; null if the learner has none.</param>
    public static bool Concerns(NotificationKind kind, string actedBy, string? learnerActsAs) => !kind.IsOfOthersActs() || actedBy != learnerActsAs;

    /// <summary>
    /// True if an action of others is recent enough to notify. After an upgrade part of the log is read again, and
    /// actions of staff in runs that ended long ago are not sent.
    /// </summary>
    public static bool IsCurrent(NotificationKind kind, DateTimeOffset writtenAt, DateTimeOffset now) => !kind.IsOfOthersActs() || now - writtenAt <= AfterEnd;

    /// <summary>True if an event written at that time may still be mailed.</summary>
    public static bool IsMailed(DateTimeOffset writtenAt, DateTimeOffset now) => now - writtenAt <= MailedFor;
}
