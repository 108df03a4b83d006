namespace AiTalent.EventStore.Tests.Databases;

internal static class TestDatabaseExtensions
{
    public static Task<OpenStore> OpenAsync(this ITestDatabase database, CancellationToken cancellationToken) =>
        database.OpenAsync(database.Options, cancellationToken);
}
