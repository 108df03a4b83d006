using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AiTalent.EventStore.Tests;

public sealed class StorageOptionsTests
{
    private static readonly StorageOptions Good = new();

    public static TheoryData<StorageOptions, string> Wrong => new()
    {
        { Good with { Provider = (StorageProvider)7 }, "AiTalent:Storage:Provider must be Sqlite or PostgreSql, not 7." },
        { Good with { Provider = StorageProvider.PostgreSql }, "AiTalent:Storage:ConnectionString is required for the provider PostgreSql." },
        { Good with { Provider = StorageProvider.PostgreSql, ConnectionString = "Hots=x" }, "AiTalent:Storage:ConnectionString is not a PostgreSQL connection string: Couldn't set hots (Parameter 'hots')" },
        { Good with { DataFolder = " " }, "AiTalent:Storage:DataFolder must not be empty for the provider Sqlite." },
        { Good with { MaxBatch = 0 }, "AiTalent:Storage:MaxBatch must be 1 to 20000, not 0." },
        { Good with { QueueLimit = 15 }, "AiTalent:Storage:QueueLimit must be 16 to 1000000, not 15." },
        { Good with { Deadline = TimeSpan.Zero }, "AiTalent:Storage:Deadline must be 00:00:01 to 00:01:00, not 00:00:00." },
        { Good with { LockWait = TimeSpan.FromMinutes(1) }, "AiTalent:Storage:LockWait must be 00:00:00.2 to 00:00:30, not 00:01:00." },
    };

    [Fact]
    public void The_defaults_are_right() => Assert.True(new StorageOptionsValidator().Validate(null, Good).Succeeded);

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void A_wrong_setting_gets_one_clear_line(StorageOptions options, string line)
    {
        Assert.Equal([line], new StorageOptionsValidator().Validate(null, options).Failures);
        Assert.Throws<OptionsValidationException>(() => new ServiceCollection().AddEventStore(options));
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task The_log_is_registered_once_for_all_its_uses(StorageProvider provider)
    {
        var services = new ServiceCollection()
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddEventStore(Good with { Provider = provider, ConnectionString = "Host=localhost" });
        await using var built = services.BuildServiceProvider();
        Assert.Same(built.GetRequiredService<IEventStore>(), built.GetRequiredService<IPeopleStore>());
        Assert.Same(built.GetRequiredService<GroupCommitWriter>(), built.GetRequiredService<GroupCommitWriter>());
    }
}
