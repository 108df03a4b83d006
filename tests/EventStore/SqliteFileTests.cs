using System.Text;
using AiTalent.EventStore.Tests.Databases;
using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests;

public sealed class SqliteFileTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_erased_person_leaves_no_byte_in_the_files()
    {
        await using var database = new SqliteDatabase();
        await using var store = await database.OpenAsync(Cancelled);
        var (erased, kept) = (Person(Guid.NewGuid(), "\"Erased Người\""), Person(Guid.NewGuid(), "\"Kept Người\""));
        await store.FlushAsync(Append("a", 0, "x") with { Person = erased }, Append("b", 0, "x") with { Person = kept });
        Assert.Contains("Erased Người", ReadFiles(database), StringComparison.Ordinal);
        await store.People.EraseAsync(erased.Subject, Cancelled);
        Assert.DoesNotContain("Erased Người", ReadFiles(database), StringComparison.Ordinal);
        Assert.Contains("Kept Người", ReadFiles(database), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_folder_is_made_for_its_owner_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no Unix file modes.");
            return;
        }

        await using var database = new SqliteDatabase();
        var folder = Path.Combine(database.Options.DataFolder, "new", "data");
        await using var store = await SqliteDatabase.OpenStoreAsync(database.Options with { DataFolder = folder }, Cancelled);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    private static string ReadFiles(SqliteDatabase database) => string.Concat(
        Directory.GetFiles(database.Options.DataFolder, "log.db*").Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }));
}
