using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;

namespace AiTalent.Domain.Notifications;

/// <summary>Something that one learner is to be told.</summary>
/// <param name="LearnerId">Null for the holder of the credential, whom its later events do not repeat.</param>
/// <param name="Offer">The offer that it is about, where it is about one.</param>
public sealed record Notice(NotificationKind Kind, Guid? LearnerId, Offer? Offer = null)
{
    /// <summary>For how long a mail is news; what is read later, after a restore or at a first start, is told by no mail.</summary>
    public static readonly TimeSpan MailedFor = TimeSpan.FromHours(48);

    /// <summary>The events that tell something; all others need not be read.</summary>
    public static IReadOnlyList<Type> Sources { get; } =
    [
        typeof(LearnerPromoted), typeof(SeatOffered), typeof(LearnerNominated), typeof(LearnerNotPlaced), typeof(EnrolmentCancelled), typeof(ResultRecorded),
        typeof(CredentialIssued), typeof(CredentialSuspended), typeof(CredentialReinstated), typeof(CredentialRevoked),
    ];

    /// <summary>
    /// What an event tells whom. Of what a learner has just asked for the answer itself tells; so a place that is taken tells only where
    /// another's leaving, or more seats, brought it about.
    /// </summary>
    /// <returns>Null where the event tells nobody.</returns>
    public static Notice? Of(object happened) => happened switch
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
        _ => null,
    };

    /// <summary>Days after the end of a run for which its learners are notified of what the platform does about it.</summary>
    private static readonly TimeSpan AfterEnd = TimeSpan.FromDays(7);

    /// <summary>
    /// Whether the notice is sent at all. The close of the entry of a run that ended long ago is recorded when a release that knows it starts
    /// for the first time, and is no news to anybody.
    /// </summary>
    /// <param name="writtenAt">When it was written in the log.</param>
    /// <param name="runEndedAt">The end of the run that it is about; null where it is about none.</param>
    public bool IsSent(DateTimeOffset writtenAt, DateTimeOffset? runEndedAt) => Kind != NotificationKind.NotPlaced || !(writtenAt - runEndedAt > AfterEnd);

    /// <summary>Whether what was written then may still be told by mail.</summary>
    public static bool IsMailed(DateTimeOffset writtenAt, DateTimeOffset now) => now - writtenAt <= MailedFor;
}
