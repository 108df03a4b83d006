using System.Collections.Concurrent;

namespace AiTalent.Load.Flood;

/// <summary>Counts the attackers' requests and the responses.</summary>
internal sealed class FloodTally
{
    private readonly ConcurrentDictionary<string, int> _answers = new();
    private int _attempts;

    public int Attempts => Volatile.Read(ref _attempts);

    public void Attempt() => Interlocked.Increment(ref _attempts);

    public void Answer(string how) => _answers.AddOrUpdate(how, 1, (_, count) => count + 1);

    /// <summary>True if there has been any response.</summary>
    public bool HasAnswer => !_answers.IsEmpty;

    public int Of(string how) => _answers.GetValueOrDefault(how);

    public override string ToString() => string.Join(", ", _answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => $"{answer.Key}: {answer.Value}"));
}
