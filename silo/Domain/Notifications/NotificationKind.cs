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
}

public static class NotificationKinds
{
    /// <summary>Whether it is about a credential; all others are about a course run.</summary>
    public static bool IsOfCredential(this NotificationKind kind) => kind
        is NotificationKind.CredentialIssued or NotificationKind.CredentialSuspended
        or NotificationKind.CredentialReinstated or NotificationKind.CredentialRevoked;
}
