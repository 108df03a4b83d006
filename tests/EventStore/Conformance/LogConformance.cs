using AiTalent.EventStore.Tests.Databases;

namespace AiTalent.EventStore.Tests.Conformance;

/// <summary>Defines the behaviour of every store. Each part of the class covers one topic; each database runs all of them.</summary>
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
