namespace AiTalent.EventStore.Tests.Databases;

/// <summary>A database of one test. Each opening is a store as one process has it.</summary>
internal interface ITestDatabase : IAsyncDisposable
{
    StorageOptions Options { get; }

    /// <summary>True where several processes may write at once.</summary>
    bool IsShared { get; }

    Task<OpenStore> OpenAsync(StorageOptions options, CancellationToken cancellationToken);

    /// <summary>The name of a table of the log in SQL.</summary>
    string Table(string name);

    /// <summary>Runs SQL behind the store's back.</summary>
    Task ExecuteAsync(string sql);
}
