using Microsoft.Extensions.Logging;

namespace AiTalent.EventStore;

/// <summary>Keeps the erasures of the database and of the file synchronised.</summary>
internal sealed partial class ErasureRecord(string? path, ILogger logger)
{
    private readonly ErasureFile _file = new(path);
    private readonly HashSet<Guid> _inFile = [];

    /// <summary>
    /// Reconciles database and file once at the start: calls <paramref name="erase"/> for the erasures that only
    /// the file holds, e.g. after a restore from a backup, and adds those that only the database holds to the file.
    /// </summary>
    public async Task ReconcileAsync(Func<Task<IReadOnlyList<Erasure>>> read, Func<Erasure, Task> erase)
    {
        if (!_file.IsKept)
            return;
        try
        {
            var (database, file) = (await read(), _file.Read());
            lock (_inFile)
                _inFile.UnionWith(file.Select(erasure => erasure.Subject));
            foreach (var erasure in file.ExceptBy(database.Select(known => known.Subject), erasure => erasure.Subject))
            {
                await erase(erasure);
                LogErasedAgain(erasure.Subject);
            }

            AddMissing(database);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The file of erasures cannot be used: {e.Message}", e);
        }
    }

    /// <summary>
    /// Adds erasures to the file, after the commit. They remain effective even if the file fails; the next start
    /// repairs the file.
    /// </summary>
    public void Add(IEnumerable<Erasure> erasures)
    {
        try
        {
            AddMissing(erasures);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogNotKept(e);
        }
    }

    private void AddMissing(IEnumerable<Erasure> erasures)
    {
        lock (_inFile)
        {
            var missing = erasures.Where(erasure => !_inFile.Contains(erasure.Subject)).DistinctBy(erasure => erasure.Subject).ToList();
            _file.Add(missing);
            _inFile.UnionWith(missing.Select(erasure => erasure.Subject));
        }
    }

    [LoggerMessage(20, LogLevel.Warning, "{Subject} had been erased, was back after a restore, and is erased again.")]
    private partial void LogErasedAgain(Guid subject);

    [LoggerMessage(21, LogLevel.Error, "An erasure could not be written to the file of erasures; the next start writes it.")]
    private partial void LogNotKept(Exception exception);
}
