using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AiTalent.EventStore.Sqlite;

/// <summary>Pools reading connections, each used by one caller at a time; a few stay open.</summary>
internal sealed class ReaderPool(LogFile file) : IDisposable
{
    private const int Kept = 16;
    private readonly ConcurrentBag<LogReader> _idle = [];
    private volatile bool _disposed;

    public T Read<T>(Func<LogReader, T> read)
    {
        LogReader? reader = null;
        try
        {
            if (!_idle.TryTake(out reader))
                reader = new LogReader(file);
            var answer = read(reader);
            GiveBack(reader);
            return answer;
        }
        catch (Exception e)
        {
            reader?.Dispose();
            if (e is SqliteException error)
                throw SqliteErrors.NothingWritten(error, file.Path);
            throw;
        }
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var reader))
            reader.Dispose();
    }

    private void GiveBack(LogReader reader)
    {
        if (_disposed || _idle.Count >= Kept)
            reader.Dispose();
        else
            _idle.Add(reader);
    }
}
