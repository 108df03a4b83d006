using System.Globalization;

namespace AiTalent.Load.Idle;

/// <summary>What a process uses, as Linux counts it.</summary>
/// <param name="Processor">Time of all its threads, in the kernel too.</param>
/// <param name="Resident">Memory in bytes, with the shared pages of its libraries.</param>
/// <param name="Anonymous">The part of it that belongs to no file.</param>
internal sealed record ServerUsage(TimeSpan Processor, long Resident, long Anonymous)
{
    private const int TicksPerSecond = 100;

    public static ServerUsage Of(int process)
    {
        // The name, in brackets, may hold spaces.
        var fields = File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ticks = Number(fields[11]) + Number(fields[12]);
        var status = File.ReadAllLines($"/proc/{process}/status");
        return new ServerUsage(TimeSpan.FromSeconds((double)ticks / TicksPerSecond), Kilobytes(status, "VmRSS:"), Kilobytes(status, "RssAnon:"));
    }

    private static long Kilobytes(IEnumerable<string> status, string name) =>
        1_024 * Number(status.First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Trim());

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
