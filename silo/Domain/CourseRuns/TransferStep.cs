namespace AiTalent.Domain.CourseRuns;

/// <summary>How far a transfer has come in one of its two runs. The last step is kept for ever, so that a late repeat is known.</summary>
public enum TransferStep
{
    /// <summary>At the source: the learner wants to leave.</summary>
    Requested,

    /// <summary>At the source: the learner has left. The seat at the target is the learner's.</summary>
    Left,

    /// <summary>At the source: the learner stays. A seat held at the target is to be released.</summary>
    Cancelled,

    /// <summary>At the target: a seat is taken for the learner.</summary>
    Held,

    /// <summary>At the target: there was no seat.</summary>
    Refused,

    /// <summary>At the target: the learner is enrolled.</summary>
    Arrived,

    /// <summary>At the target: the seat was given back.</summary>
    Released,
}

public static class TransferSteps
{
    /// <returns>The transfer and its step; null where the event is not of a transfer.</returns>
    public static (Guid TransferId, TransferStep Step)? Of(EnrolmentEvent @event) => @event switch
    {
        TransferRequested e => (e.TransferId, TransferStep.Requested),
        TransferredOut e => (e.TransferId, TransferStep.Left),
        TransferCancelled e => (e.TransferId, TransferStep.Cancelled),
        SeatHeld e => (e.TransferId, TransferStep.Held),
        HoldRefused e => (e.TransferId, TransferStep.Refused),
        TransferredIn e => (e.TransferId, TransferStep.Arrived),
        HoldReleased e => (e.TransferId, TransferStep.Released),
        _ => null,
    };
}
