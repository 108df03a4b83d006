namespace AiTalent.Domain.Notifications;

/// <summary>Defines the kinds of notifications to learners. Each kind can be turned off separately.</summary>
public enum NotificationKind
{
    /// <summary>A seat became free and was assigned to the waitlisted learner.</summary>
    SeatTaken,

    /// <summary>A seat became free and is held for the learner until a deadline.</summary>
    SeatOffered,

    /// <summary>The deadline of an offer is near and the learner has not answered.</summary>
    OfferEnding,

    ResultRecorded,
    CredentialIssued,
    CredentialSuspended,
    CredentialReinstated,
    CredentialRevoked,

    /// <summary>The entry closed while the learner was waitlisted.</summary>
    NotPlaced,

    /// <summary>A run in which the learner was enrolled or waitlisted was cancelled.</summary>
    RunCancelled,

    /// <summary>A result that a credential depends on was corrected and the institution must decide on it.</summary>
    CredentialUnderReview,

    /// <summary>The review ended and the credential stays valid.</summary>
    CredentialConfirmed,

    /// <summary>Another person enrolled the learner.</summary>
    EnrolledByStaff,

    /// <summary>Another person waitlisted the learner.</summary>
    WaitlistedByStaff,

    /// <summary>Another person withdrew the learner.</summary>
    WithdrawnByStaff,

    /// <summary>The dates of a run in which the learner is enrolled or waitlisted were changed.</summary>
    DatesChanged,
}

public static class NotificationKinds
{
    /// <summary>True if it concerns a credential; all others concern a course run.</summary>
    public static bool IsOfCredential(this NotificationKind kind) => kind
        is NotificationKind.CredentialIssued or NotificationKind.CredentialSuspended
        or NotificationKind.CredentialReinstated or NotificationKind.CredentialRevoked
        or NotificationKind.CredentialUnderReview or NotificationKind.CredentialConfirmed;

    /// <summary>True if it is sent only when someone other than the learner acted.</summary>
    public static bool IsOfOthersActs(this NotificationKind kind) => kind
        is NotificationKind.EnrolledByStaff or NotificationKind.WaitlistedByStaff or NotificationKind.WithdrawnByStaff;
}
