using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>
/// The rules of a run once more, as plainly as they can be said: one list of learners, recounted for every question,
/// and one loop that gives away whatever is free. It is written from the rules and not from the code that it checks.
/// </summary>
internal sealed partial class ReferenceRun(CourseRunDefinition definition, bool isDraft = false)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<Guid, (Guid Partner, int Seats)> _allotments = [];
    private readonly Dictionary<Guid, TransferStep> _transfers = [];
    private CourseRunDefinition _definition = definition;
    private bool _isDraft = isDraft;
    private long _line;

    public IReadOnlyList<Entry> Entries => _entries;

    public Entry? Find(Guid learner) => _entries.SingleOrDefault(entry => entry.Learner == learner);

    public int PositionOf(Entry waiting) => 1 + _entries.Count(other => other.Waits && other.Part == waiting.Part && other.Line < waiting.Line);

    /// <summary>The code of the refusal, if any, and the run afterwards.</summary>
    public (string? Refusal, ReferenceRun After) Do(CourseRunCommand command)
    {
        var trial = Copy();
        var refusal = trial.Try(command);
        if (refusal is not null)
            return (refusal, this);
        trial.GiveAwayWhatIsFree(command.At);
        return (null, trial);
    }

    public int SeatsOf(Guid? part) => part is { } partner
        ? _allotments.Values.Where(allotment => allotment.Partner == partner).Sum(allotment => allotment.Seats)
        : _definition.Capacity is { } capacity ? capacity - _allotments.Values.Sum(allotment => allotment.Seats) : int.MaxValue;

    public int TakenIn(Guid? part) => _entries.Count(entry => entry.HasSeat && entry.Part == part);

    public int FreeIn(Guid? part) => SeatsOf(part) - TakenIn(part);

    public IEnumerable<Guid?> Parts => _allotments.Values.Select(allotment => (Guid?)allotment.Partner).Append(null).Distinct();

    private void GiveAwayWhatIsFree(DateTimeOffset now)
    {
        foreach (var part in Parts)
        {
            while (FreeIn(part) > 0 && InLine(part).FirstOrDefault(entry => entry.Eligible) is { } next)
            {
                var since = next.NotBefore(now);
                Put(next.Become(_definition.OfferHours is null ? EnrolmentStatus.Enrolled : EnrolmentStatus.Offered, since)
                    with
                { Until = _definition.OfferHours is { } hours ? since.AddHours(hours) : null });
                Skip(InLine(part).Where(entry => entry.Line < next.Line));
            }

            if (FreeIn(part) > 0)
                Skip(InLine(part));
        }
    }

    private List<Entry> InLine(Guid? part) => [.. _entries.Where(entry => entry.Waits && entry.Part == part).OrderBy(entry => entry.Line)];

    private void Skip(IEnumerable<Entry> passed)
    {
        foreach (var entry in passed.ToList())
            Put(entry with { Skipped = true });
    }

    private void Put(Entry entry)
    {
        _entries.RemoveAll(other => other.Learner == entry.Learner);
        _entries.Add(entry);
    }

    private ReferenceRun Copy()
    {
        var copy = new ReferenceRun(_definition, _isDraft) { _line = _line };
        copy._entries.AddRange(_entries);
        foreach (var (id, allotment) in _allotments)
            copy._allotments.Add(id, allotment);
        foreach (var (id, step) in _transfers)
            copy._transfers.Add(id, step);
        return copy;
    }
}
