using System.Data.Common;
using AiTalent.EventStore.Events;

namespace AiTalent.ReadModel.Projection;

/// <summary>Why a batch could not be folded.</summary>
/// <param name="Error">The exception.</param>
/// <param name="Index">The event of the batch that threw it; null where it cannot be said.</param>
internal sealed record ProjectionFailure(Exception Error, int? Index)
{
    /// <summary>Whether the exception follows from what an event holds, so that it comes again whenever the event is folded.</summary>
    public static bool IsOfContent(Exception error) => error is not (
        DbException or StoreUnavailableException or OutcomeUnknownException or UnknownEventTypeException
        or OperationCanceledException or IOException or UnauthorizedAccessException or ObjectDisposedException or OutOfMemoryException);

    public bool IsSameAs(ProjectionFailure other) =>
        Error.GetType() == other.Error.GetType() && Error.Message == other.Error.Message;
}
