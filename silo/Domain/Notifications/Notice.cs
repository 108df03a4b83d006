using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;

namespace AiTalent.Domain.Notifications;

/// <summary>Something that one learner is to be told.</summary>
/// <param name="LearnerId">Null for the holder of the credential, whom its later events do not repeat, and for everybody in a run.</param>
/// <param name="Offer">The offer that it is about, where it is about one.</param>
/// <param name="EffectiveAt">From when it holds, where an act of others may be brought as history.</param>
public sealed record Notice(NotificationKind Kind, Guid? LearnerId, Offer? Offer = null, DateTimeOffset? EffectiveAt = null)
{
    /// <summary>For how long a mail is news; what is read later, after a restore or at a first start, is told by no mail.</summary>
    public static readonly TimeSpan MailedFor = TimeSpan.FromHours(48);

    /// <summary>The events that tell something; all others need not be read.</summary>
    public static IReadOnlyList<Type> Sources { get; } =
    [
        typeof(LearnerPromoted), typeof(SeatOffered), typeof(LearnerNominated), typeof(LearnerNotPlaced), typeof(EnrolmentCancelled), typeof(ResultRecorded),
        typeof(CredentialIssued), typeof(CredentialSuspended), typeof(CredentialReinstated), typeof(CredentialRevoked),
        typeof(CredentialReviewOpened), typeof(CredentialReviewEnded),
        typeof(LearnerEnrolled), typeof(LearnerWaitlisted), typeof(EnrolmentWithdrawn), typeof(CourseRunRevised),
    ];

    /// <summary>
    /// What an event tells whom. Learners are not notified of what they did themselves (<see cref="Concerns"/>).
    /// </summary>
    /// <returns>Null where the event tells nobody.</returns>
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

    /// <summary>Days after the end of a run for which its learners are notified of what the platform does about it.</summary>
    private static readonly TimeSpan AfterEnd = TimeSpan.FromDays(7);

    /// <summary>An act that was effective longer before it was written was brought as history.</summary>
    private static readonly TimeSpan HistoryAfter = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Whether the notice is sent at all. The close of the entry of a run that ended long ago is recorded when a release that knows it starts
    /// for the first time, and is no news to anybody; nor is what is brought as history.
    /// </summary>
    /// <param name="writtenAt">When it was written in the log.</param>
    /// <param name="runEndedAt">The end of the run that it is about; null where it is about none.</param>
    public bool IsSent(DateTimeOffset writtenAt, DateTimeOffset? runEndedAt) => Kind switch
    {
        NotificationKind.NotPlaced or NotificationKind.DatesChanged => !(writtenAt - runEndedAt > AfterEnd),
        _ => !(writtenAt - EffectiveAt > HistoryAfter),
    };

    /// <summary>Whether a learner is notified: of what others did, and of everything else.</summary>
    /// <param name="kind">What is said.</param>
    /// <param name="actedBy">The id of the actor who brought it about.</param>
    /// <param name="learnerActsAs">The id that the learner acts under; null where the learner has none.</param>
    public static bool Concerns(NotificationKind kind, string actedBy, string? learnerActsAs) => !kind.IsOfOthersActs() || actedBy != learnerActsAs;

    /// <summary>
    /// Whether an act of others is still worth a notice: after an upgrade the log is read again for some way, and what staff did in runs that
    /// ended long ago is not sent.
    /// </summary>
    public static bool IsCurrent(NotificationKind kind, DateTimeOffset writtenAt, DateTimeOffset now) => !kind.IsOfOthersActs() || now - writtenAt <= AfterEnd;

    /// <summary>Whether what was written then may still be told by mail.</summary>
    public static bool IsMailed(DateTimeOffset writtenAt, DateTimeOffset now) => now - writtenAt <= MailedFor;
}
