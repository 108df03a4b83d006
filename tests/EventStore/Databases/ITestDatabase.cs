namespace AiTalent.EventStore.Tests.Databases;

/// <summary>A database of one test. Each opening is a store as one process has it.</summary>
internal interface ITestDatabase : IAsyncDisposable
{
    StorageOptions Options { get; }

    /// <summary>True where several processes may write at once.</summary>
    bool IsShared { get; }

    Task<OpenStore> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Runs SQL behind the store's back.</summary>
    Task ExecuteAsync(string sql);
}
