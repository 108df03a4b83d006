using System.Diagnostics;
using Xunit;

namespace AiTalent.EventStore.Tests.Faults;

/// <summary>Mounts a small in-memory disk to be filled. Requires root.</summary>
internal sealed class Mount : IAsyncDisposable
{
    private Mount(string folder) => Folder = folder;

    public string Folder { get; }

    public static async Task<Mount> CreateAsync(string size)
    {
        var folder = Directory.CreateTempSubdirectory("aitalent-disk-").FullName;
        var isMounted = await RunAsync("mount", "-t", "tmpfs", "-o", $"size={size},mode=777", "tmpfs", folder);
        if (!isMounted)
            Directory.Delete(folder);
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Assert.SkipUnless(isMounted, "A small disk cannot be mounted: run the tests as root.");
        Assert.True(isMounted);
        return new Mount(folder);
    }

    public async Task GiveToAsync(string user) => Assert.True(await RunAsync("chown", user, Folder));

    public async Task SetAsync(string option) => Assert.True(await RunAsync("mount", "-o", $"remount,{option}", Folder));

    public async ValueTask DisposeAsync()
    {
        await RunAsync("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
