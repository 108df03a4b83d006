using AiTalent.EventStore.Tests.Databases;

namespace AiTalent.EventStore.Tests.Conformance;

/// <summary>What every store must do. Each part of the class holds one idea; each database runs them all.</summary>
public abstract partial class LogConformance : IAsyncLifetime
{
    private OpenStore? _store;

    private protected ITestDatabase Database { get; private set; } = null!;

    private protected OpenStore Store => _store!;

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Database = await CreateDatabaseAsync();
        _store = await Database.OpenAsync(Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_store is not null)
            await _store.DisposeAsync();
        if (Database is not null)
            await Database.DisposeAsync();
    }

    private protected abstract Task<ITestDatabase> CreateDatabaseAsync();
}
