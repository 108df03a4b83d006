namespace AiTalent.EventStore.Tests.Databases;

/// <summary>Represents a database for one test. Each opening is a store as one process has it.</summary>
internal interface ITestDatabase : IAsyncDisposable
{
    StorageOptions Options { get; }

    /// <summary>True if several processes may write concurrently.</summary>
    bool IsShared { get; }

    Task<OpenStore> OpenAsync(StorageOptions options, CancellationToken cancellationToken);

    /// <summary>Returns the SQL name of a table of the log.</summary>
    string Table(string name);

    /// <summary>Runs SQL directly, bypassing the store.</summary>
    Task ExecuteAsync(string sql);
}
