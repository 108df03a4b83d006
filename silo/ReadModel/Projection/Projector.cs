using System.Data.Common;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Storage;
using Microsoft.Extensions.Logging;

namespace AiTalent.ReadModel.Projection;

/// <summary>
/// Keeps the active generation up to date with the log. Any number of projectors may run, in one process or
/// several: each moves the checkpoint only from the value it expects, so that no event is counted twice.
/// </summary>
public sealed class Projector(ReadDatabase database, IEventStore log, ProjectedPosition projected, ILogger<Projector> logger) : IAsyncDisposable
{
    private const int MaxBatches = 8;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private GenerationProjector? _serving;

    /// <summary>
    /// Projects the new events of the log, at most <c>8 x 5,000</c>, on the thread pool. After an error nothing is
    /// partially applied and the next call starts over.
    /// </summary>
    public Task<ProjectionResult> CatchUpAsync(CancellationToken cancellationToken) => Task.Run(() => RunAsync(cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync();
        await CloseAsync();
        _gate.Dispose();
    }

    private async Task<ProjectionResult> RunAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var result = await ProjectAsync(cancellationToken);
            for (var batch = 1; result.HasMore && batch < MaxBatches; batch++)
            {
                var next = await ProjectAsync(cancellationToken);
                result = next with { Topics = result.Topics.Concat(next.Topics).ToHashSet(StringComparer.Ordinal), Events = result.Events + next.Events };
            }

            return result;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<ProjectionResult> ProjectAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                _serving ??= new GenerationProjector(await database.Store.OpenWriterAsync(database.Current, cancellationToken), log, logger);
                if (await _serving.ProjectAsync(GenerationProjector.BatchLimit, cancellationToken) is { } result)
                {
                    projected.Advance(result.Position);
                    return result;
                }

                await CloseAsync();
            }
            catch (DbException e) when (attempt < 5 && database.Store.IsGone(e))
            {
                await CloseAsync();
            }
            catch
            {
                await CloseAsync();
                throw;
            }

            // The generation was swapped: the next round projects into the active one.
            await database.RefreshAsync(cancellationToken);
        }
    }

    private async Task CloseAsync()
    {
        if (_serving is { } serving)
        {
            _serving = null;
            await serving.DisposeAsync();
        }
    }
}
