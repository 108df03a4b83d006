using AiTalent.EventStore;

namespace AiTalent.Api.Problems;

/// <summary>Says in one line, and not once for each, that requests are answered 503 since the storage or a silo cannot be used.</summary>
internal sealed class OutageLog(TimeProvider time, ILogger<OutageLog> logger)
{
    private readonly FailureLog _log = new(logger, time, "A request that needs the storage");

    public void Failed(Exception failure) => _log.Failed(failure, isClear: true);
}
