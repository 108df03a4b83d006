using System.Collections.Concurrent;
using AiTalent.Load.Tables;

namespace AiTalent.Load.Fuzz;

/// <summary>Counts the requests by response, and collects every invalid response.</summary>
internal sealed class FuzzTally(string title)
{
    private const int FailuresKept = 200;
    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _failures = new();
    private long _requests;
    private long _failed;

    public long Requests => Volatile.Read(ref _requests);

    /// <summary>Number of 5xx responses that are not limits, and of requests without a response.</summary>
    public long Failed => Volatile.Read(ref _failed);

    /// <param name="kind">The kind of request; kinds are counted separately.</param>
    /// <param name="saysWhenAgain">True if it has a Retry-After header: an intended limit.</param>
    /// <param name="request">The request in a form that can be sent again manually.</param>
    public void Count(string kind, int status, bool saysWhenAgain, Func<string> request)
    {
        Interlocked.Increment(ref _requests);
        var isLimit = status is 429 || (status == 503 && saysWhenAgain);
        Add(isLimit ? $"{kind} {status} with Retry-After" : $"{kind} {(status == 0 ? "closed" : $"{status}")}");
        if (status >= 500 && !isLimit)
            Fail($"{status} {request()}");
    }

    public void CountUnanswered(string request, Exception why)
    {
        Interlocked.Increment(ref _requests);
        Add("no answer");
        Fail($"no answer ({why.GetType().Name}: {why.Message}) {request}");
    }

    public void Print(TextWriter output)
    {
        var table = new Table(title, "answer", "requests");
        foreach (var (answer, count) in _counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            table.Add(answer, count);
        table.Print(output);
        foreach (var failure in _failures.Distinct())
            output.WriteLine(failure);
    }

    private void Add(string answer) => _counts.AddOrUpdate(answer, 1, (_, count) => count + 1);

    private void Fail(string what)
    {
        Interlocked.Increment(ref _failed);
        if (_failures.Count < FailuresKept)
            _failures.Enqueue(what);
    }
}
