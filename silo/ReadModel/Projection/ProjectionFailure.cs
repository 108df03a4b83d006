using System.Data.Common;
using AiTalent.EventStore.Events;

namespace AiTalent.ReadModel.Projection;

/// <summary>Represents the failure of a batch.</summary>
/// <param name="Error">The exception.</param>
/// <param name="Index">The event of the batch that caused it; null if unknown.</param>
internal sealed record ProjectionFailure(Exception Error, int? Index)
{
    /// <summary>
    /// True if the exception is caused by the content of an event, so that it recurs whenever the event is
    /// projected.
    /// </summary>
    public static bool IsOfContent(Exception error) => error is not (
        DbException or StoreUnavailableException or OutcomeUnknownException or UnknownEventTypeException
        or OperationCanceledException or IOException or UnauthorizedAccessException or ObjectDisposedException or OutOfMemoryException);

    public bool IsSameAs(ProjectionFailure other) =>
        Error.GetType() == other.Error.GetType() && Error.Message == other.Error.Message;
}
