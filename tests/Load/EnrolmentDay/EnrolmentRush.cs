using System.Diagnostics;
using System.Net;
using AiTalent.Load.Timing;

namespace AiTalent.Load.EnrolmentDay;

/// <summary>
/// Sends many students concurrently through the pages of one run, each from the page to the outcome, and collects the outcomes.
/// </summary>
internal sealed class EnrolmentRush(IPEndPoint server, Guid run, IReadOnlyList<Student> students, int inFlight)
{
    private readonly Visit[] _visits = new Visit[students.Count];
    private TimeSpan _took;

    public IReadOnlyList<Visit> Visits => _visits;

    public double StudentsPerSecond => students.Count / _took.TotalSeconds;

    public Latencies Page => Of(visit => visit.Page);

    public Latencies Form => Of(visit => visit.Form);

    public Latencies OutcomePage => Of(visit => visit.OutcomePage);

    public Latencies Way => Of(visit => visit.Page + visit.Form + visit.OutcomePage);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var next = -1;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Math.Min(inFlight, students.Count)).Select(_ => Task.Run(ComeAsync, cancellationToken)));
        _took = Stopwatch.GetElapsedTime(started);
        return;

        async Task ComeAsync()
        {
            for (var i = Interlocked.Increment(ref next); i < students.Count; i = Interlocked.Increment(ref next))
            {
                using var browser = new StudentBrowser(server, students[i]);
                _visits[i] = await browser.EnrolAsync(run, cancellationToken);
            }
        }
    }

    private Latencies Of(Func<Visit, long> step)
    {
        var latencies = new Latencies();
        foreach (var visit in _visits.Where(visit => visit.Outcome is not null))
            latencies.Add(step(visit));
        return latencies;
    }
}
