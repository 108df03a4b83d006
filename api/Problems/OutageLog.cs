using AiTalent.EventStore;

namespace AiTalent.Api.Problems;

/// <summary>Logs in one line, rather than per request, that requests get 503 because the storage or a silo is unavailable.</summary>
internal sealed class OutageLog(TimeProvider time, ILogger<OutageLog> logger)
{
    private readonly FailureLog _log = new(logger, time, "A request that needs the storage");

    public void Failed(Exception failure) => _log.Failed(failure, isClear: true);
}
