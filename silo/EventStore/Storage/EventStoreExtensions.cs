using AiTalent.EventStore.PostgreSql;
using AiTalent.EventStore.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AiTalent.EventStore;

/// <summary>Registers the log.</summary>
public static class EventStoreExtensions
{
    /// <summary>
    /// Adds <see cref="IEventStore"/>, <see cref="IPeopleStore"/> and the process's
    /// <see cref="GroupCommitWriter"/>, all singletons. The host must call
    /// <see cref="IEventStore.InitialiseAsync"/> once before anything else uses the data folder.
    /// </summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting is invalid.</exception>
    public static IServiceCollection AddEventStore(this IServiceCollection services, StorageOptions options)
    {
        StorageOptionsValidator.ThrowIfWrong(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        if (options.Provider == StorageProvider.Sqlite)
            services.AddStore<SqliteEventStore>();
        else
            services.AddStore<PostgreSqlEventStore>();
        services.AddSingleton<GroupCommitWriter>();
        return services;
    }

    private static void AddStore<TStore>(this IServiceCollection services)
        where TStore : class, IEventStore, IPeopleStore
    {
        services.AddSingleton<TStore>();
        services.AddSingleton<IEventStore>(provider => provider.GetRequiredService<TStore>());
        services.AddSingleton<IPeopleStore>(provider => provider.GetRequiredService<TStore>());
    }
}
