using System.Runtime;
using System.Runtime.InteropServices;

namespace AiTalent.Api.Operations;

/// <summary>
/// Returns memory to the operating system after a large piece of work. Pauses the process for several hundred milliseconds.
/// </summary>
internal static class MemoryRelease
{
    public static void Run()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (OperatingSystem.IsLinux())
            TrimNative();
    }

    private static void TrimNative()
    {
        try
        {
            _ = Trim(0);
        }
        catch (EntryPointNotFoundException)
        {
            // The C library is not glibc and retains less memory.
        }
    }

    [DllImport("libc", EntryPoint = "malloc_trim"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint pad);
}
