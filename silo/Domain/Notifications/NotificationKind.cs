namespace AiTalent.Domain.Notifications;

/// <summary>What a learner is told. Each kind can be turned off by itself.</summary>
public enum NotificationKind
{
    /// <summary>A seat became free and is the learner's, who had waited for it.</summary>
    SeatTaken,

    /// <summary>A seat became free and is kept for the learner until some time.</summary>
    SeatOffered,

    /// <summary>That time is near, and the learner has not answered.</summary>
    OfferEnding,

    ResultRecorded,
    CredentialIssued,
    CredentialSuspended,
    CredentialReinstated,
    CredentialRevoked,

    /// <summary>The entry closed while the learner waited.</summary>
    NotPlaced,

    /// <summary>The run that the learner was in, or waited for, was cancelled.</summary>
    RunCancelled,

    /// <summary>A result that a credential rests on was corrected, and the institution decides about it.</summary>
    CredentialUnderReview,

    /// <summary>The review ended and the credential stays valid.</summary>
    CredentialConfirmed,

    /// <summary>Somebody else enrolled the learner.</summary>
    EnrolledByStaff,

    /// <summary>Somebody else put the learner on a waitlist.</summary>
    WaitlistedByStaff,

    /// <summary>Somebody else withdrew the learner.</summary>
    WithdrawnByStaff,

    /// <summary>A run that the learner is in, or waits for, has other dates.</summary>
    DatesChanged,
}

public static class NotificationKinds
{
    /// <summary>Whether it is about a credential; all others are about a course run.</summary>
    public static bool IsOfCredential(this NotificationKind kind) => kind
        is NotificationKind.CredentialIssued or NotificationKind.CredentialSuspended
        or NotificationKind.CredentialReinstated or NotificationKind.CredentialRevoked
        or NotificationKind.CredentialUnderReview or NotificationKind.CredentialConfirmed;

    /// <summary>Whether it is sent only where somebody else than the learner acted.</summary>
    public static bool IsOfOthersActs(this NotificationKind kind) => kind
        is NotificationKind.EnrolledByStaff or NotificationKind.WaitlistedByStaff or NotificationKind.WithdrawnByStaff;
}
