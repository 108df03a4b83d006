using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Api.Tests.CommandLine;

/// <summary>Tests the verbs with a server that holds the data folder.</summary>
public sealed partial class RunningServerVerbTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task A_program_is_added_through_the_server_and_can_sign_in_at_once()
    {
        var added = await ServerProcess.RunAsync("client", "add", $"Phòng Đào tạo {Guid.NewGuid():N}", "--scope", "totals", "learners", "--data", running.Folder);

        Assert.Equal((0, ""), (added.Code, added.Errors));
        var match = Credentials().Match(added.Output);
        Assert.StartsWith("phong-dao-tao-", match.Groups[1].Value, StringComparison.Ordinal);
        var api = running.ClientOf(await running.TokenAsync(match.Groups[1].Value, match.Groups[2].Value));
        (await api.PostAsync("/learners", new { country = "VN" })).Expect(201);
    }

    [Fact]
    public async Task The_recount_agrees_and_a_rebuild_changes_nothing()
    {
        var run = await _world.RunAsync(capacity: 1);
        foreach (var learner in await _world.LearnersAsync(2))
            (await _world.EnrolAsync(run, learner)).Expect(201);

        var rebuilt = await ServerProcess.RunAsync("rebuild", "--data", running.Folder);
        var verified = await ServerProcess.RunAsync("verify", "--data", running.Folder);

        Assert.Equal((0, ""), (rebuilt.Code, rebuilt.Errors));
        Assert.Equal((0, ""), (verified.Code, verified.Errors));
        Assert.EndsWith(": 0 differences.", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_of_a_running_server_is_restored_elsewhere()
    {
        var learner = (await running.National.PostAsync("/learners", new { country = "VN", familyName = "Trần" })).Expect(201);
        var folder = Directory.CreateTempSubdirectory("aitalent-restored-").FullName;
        var file = Path.Combine(folder, "backup.zip");
        var data = Path.Combine(folder, "data");

        var backup = await ServerProcess.RunAsync("backup", file, "--data", running.Folder);
        var restored = await ServerProcess.RunAsync("restore", file, "--data", data);
        var again = await ServerProcess.RunAsync("restore", file, "--data", data);
        var verified = await ServerProcess.RunAsync("verify", "--data", data);

        Assert.Equal((0, 0, 0, 0), (backup.Code, restored.Code, again.Code, verified.Code));
        Assert.Contains("What stood there before", again.Output, StringComparison.Ordinal);
        Assert.True(long.Parse(Position().Match(verified.Output).Groups[1].Value.Replace(",", "", StringComparison.Ordinal), null) >= learner.Position);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_folder_in_use_and_a_port_in_use_are_told_in_one_line()
    {
        var second = await ServerProcess.RunAsync("--data", running.Folder, "--urls", "http://127.0.0.1:0");
        var restored = await ServerProcess.RunAsync("restore", "any.zip", "--data", running.Folder);
        var port = await ServerProcess.RunAsync("--data", Path.GetTempPath(), "--urls", running.Address.ToString());

        Assert.Equal((1, ""), (second.Code, second.Output));
        Assert.Matches("^The data folder '.*' is in use by another AiTalent process.*$", second.Errors);
        Assert.Matches("^The data folder '.*' is in use by another AiTalent process.*$", restored.Errors);
        Assert.Equal((1, ""), (port.Code, port.Output));
        Assert.Matches("^Port [0-9]+ is in use.*$", port.Errors);
    }

    [GeneratedRegex("client id: +(\\S+)\\s+client secret: +(\\S+)")]
    private static partial Regex Credentials();

    [GeneratedRegex("position ([0-9,]+)")]
    private static partial Regex Position();
}
