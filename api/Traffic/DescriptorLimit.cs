using System.Runtime.InteropServices;

namespace AiTalent.Api.Traffic;

/// <summary>Reads the number of descriptors (files and sockets) that the operating system allows this process.</summary>
internal static class DescriptorLimit
{
    private const int Linux = 7;
    private const int MacOS = 8;

    /// <summary>Raises the soft limit to the hard limit if that is allowed.</summary>
    /// <returns>The limit in force; null if the system has none that can be read.</returns>
    public static long? Raise()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            return null;
        var resource = OperatingSystem.IsLinux() ? Linux : MacOS;
        if (GetLimit(resource, out var limit) != 0)
            return null;
        var raised = limit with { Soft = limit.Hard };
        if (limit.Soft < limit.Hard && SetLimit(resource, in raised) == 0)
            limit = raised;
        return (long)Math.Min(limit.Soft, long.MaxValue);
    }

    [DllImport("libc", EntryPoint = "getrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetLimit(int resource, out Limit limit);

    [DllImport("libc", EntryPoint = "setrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetLimit(int resource, in Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private record struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
