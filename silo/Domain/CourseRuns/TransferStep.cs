namespace AiTalent.Domain.CourseRuns;

/// <summary>
/// Defines the step that a transfer has reached in one of its two runs. The last step is kept permanently, so that
/// a late repeat is recognised.
/// </summary>
public enum TransferStep
{
    /// <summary>At the source: the transfer was requested.</summary>
    Requested,

    /// <summary>At the source: the learner has left and owns the seat at the target.</summary>
    Left,

    /// <summary>At the source: the learner stays. A seat held at the target is to be released.</summary>
    Cancelled,

    /// <summary>At the target: a seat is taken for the learner.</summary>
    Held,

    /// <summary>At the target: there was no seat.</summary>
    Refused,

    /// <summary>At the target: the learner is enrolled.</summary>
    Arrived,

    /// <summary>At the target: the seat was released.</summary>
    Released,
}

public static class TransferSteps
{
    /// <returns>The transfer and its step, or null if the event is not of a transfer.</returns>
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
