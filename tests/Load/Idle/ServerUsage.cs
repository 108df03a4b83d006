using System.Globalization;

namespace AiTalent.Load.Idle;

/// <summary>Represents the resources of a process as counted by Linux.</summary>
/// <param name="Processor">Processor time of all its threads, including kernel time.</param>
/// <param name="Resident">Resident memory in bytes, including shared library pages.</param>
/// <param name="Anonymous">The part of the resident memory that is not backed by a file.</param>
internal sealed record ServerUsage(TimeSpan Processor, long Resident, long Anonymous)
{
    private const int TicksPerSecond = 100;

    public static ServerUsage Of(int process)
    {
        // The name, in parentheses, may contain spaces.
        var fields = File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ticks = Number(fields[11]) + Number(fields[12]);
        var status = File.ReadAllLines($"/proc/{process}/status");
        return new ServerUsage(TimeSpan.FromSeconds((double)ticks / TicksPerSecond), Kilobytes(status, "VmRSS:"), Kilobytes(status, "RssAnon:"));
    }

    private static long Kilobytes(IEnumerable<string> status, string name) =>
        1_024 * Number(status.First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Trim());

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
