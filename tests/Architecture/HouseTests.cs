using Xunit;

namespace AiTalent.Architecture.Tests;

/// <summary>Tests conventions of the code base that readers can rely on.</summary>
public sealed class HouseTests
{
    private static readonly string[] Product = ["silo", "api", "web"];

    [Fact]
    public void No_folder_is_named_for_a_kind_of_class()
    {
        string[] kinds = ["Services", "Helpers", "Utils", "Utilities", "Models", "Managers", "Common", "Misc"];

        var found = Product.SelectMany(folder => Repository.SourceFiles(folder))
            .SelectMany(file => Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Intersect(kinds))
            .Distinct();

        Assert.Empty(found);
    }

    [Fact]
    public void No_class_is_a_helper_a_manager_or_utilities()
    {
        var found = Product.SelectMany(folder => Repository.SourceFiles(folder))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name.EndsWith("Helper", StringComparison.Ordinal) || name.EndsWith("Helpers", StringComparison.Ordinal)
                || name.EndsWith("Manager", StringComparison.Ordinal) || name.EndsWith("Utils", StringComparison.Ordinal));

        Assert.Empty(found);
    }

    [Fact]
    public void Nothing_blocks_on_a_task_and_nothing_is_async_void() =>
        Assert.Empty(Repository.Mentions(Product, ".GetAwaiter().GetResult()", "async void", "Thread.Sleep", "Task.WaitAll"));

    [Fact]
    public void Time_comes_from_a_time_provider() =>
        Assert.Empty(Repository.Mentions(Product, "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow"));

    /// <summary>Only the Privacy services record who reads whose names.</summary>
    [Fact]
    public void Names_of_people_are_read_by_people_and_privacy_alone()
    {
        var readers = ((string[])["api", "web", "silo/Application"]).SelectMany(folder => Repository.SourceFiles(folder))
            .Where(file => File.ReadAllText(file).Contains("IPeopleStore", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));

        Assert.All(readers, file => Assert.Matches("^(api/Privacy|silo/Application/People)/", file));
    }

    /// <summary>Without a turn, clients that send passwords could use up every processor.</summary>
    [Fact]
    public void Who_hashes_a_password_takes_a_turn_first()
    {
        string[] hashing = ["CheckPasswordAsync(", "PasswordSignInAsync(", "ResetPasswordAsync(", "ChangePasswordAsync(", "AddPasswordAsync(", ".Spend("];

        var without = Repository.SourceFiles("api").Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file)))
            .Where(file => hashing.Any(call => file.Text.Contains(call, StringComparison.Ordinal)) && !file.Text.Contains("turns.TakeAsync(", StringComparison.Ordinal))
            .Select(file => file.Name);

        Assert.Empty(without);
    }

    [Fact]
    public void Files_are_small()
    {
        var lengths = Product.SelectMany(folder => Repository.SourceFiles(folder)).Select(file => File.ReadLines(file).Count()).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 1, 60);
        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, 150);
    }
}
