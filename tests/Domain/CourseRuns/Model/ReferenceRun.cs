using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>
/// Implements the rules of a run a second time, as plainly as possible: one list of learners, recounted for every query, and one loop that
/// assigns free seats. It is written from the rules and not from the code that it checks.
/// </summary>
internal sealed partial class ReferenceRun(CourseRunDefinition definition, bool isDraft = false)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<Guid, (Guid Partner, int Seats, bool Returned, bool History)> _allotments = [];
    private readonly Dictionary<Guid, TransferStep> _transfers = [];
    private CourseRunDefinition _definition = definition;
    private bool _isDraft = isDraft;
    private bool _isCancelled;
    private bool _isClosed;
    private bool _isDeleted;
    private long _line;

    public IReadOnlyList<Entry> Entries => _entries;

    public Entry? Find(Guid learner) => _entries.SingleOrDefault(entry => entry.Learner == learner);

    public int PositionOf(Entry waiting) => 1 + _entries.Count(other => other.Waits && other.Part == waiting.Part && other.Line < waiting.Line);

    /// <summary>Returns the refusal code, if any, and the resulting run.</summary>
    public (string? Refusal, ReferenceRun After) Do(CourseRunCommand command)
    {
        var trial = Copy();
        var refusal = _isDeleted && command is not DeleteCourseRunDraft ? "not_found" : trial.Try(command);
        if (refusal is not null)
            return (refusal, this);
        trial.GiveAwayWhatIsFree(command.At);
        return (null, trial);
    }

    public int SeatsOf(Guid? part) => part is { } partner
        ? _allotments.Values.Where(allotment => allotment.Partner == partner).Sum(allotment => allotment.Seats)
        : _definition.Capacity is { } capacity ? capacity - _allotments.Values.Sum(allotment => allotment.Seats) : int.MaxValue;

    public int TakenIn(Guid? part) => _entries.Count(entry => entry.HasSeat && entry.Part == part);

    public int FreeSeatsIn(Guid? part) => SeatsOf(part) - TakenIn(part);

    public IEnumerable<Guid?> Parts => _allotments.Values.Select(allotment => (Guid?)allotment.Partner).Append(null).Distinct();

    /// <summary>The first instant after the last day, in Seoul.</summary>
    private DateTimeOffset Ended => new(_definition.EndsOn.AddDays(1).ToDateTime(new TimeOnly(0, 0)).AddHours(-9), TimeSpan.Zero);

    private DateTimeOffset Started => new(_definition.StartsOn.ToDateTime(new TimeOnly(0, 0)).AddHours(-9), TimeSpan.Zero);

    private DateTimeOffset EntryEnd => Min(_definition.EntryClosesAt ?? _definition.EnrolmentClosesAt, Ended);

    private string? Over => _isDraft ? "run_not_published" : _isCancelled ? "run_cancelled" : _isClosed ? "run_already_closed" : null;

    private bool Lapsed(Entry? entry, DateTimeOffset at) => entry?.Status == EnrolmentStatus.Offered && at >= Min(entry.Until!.Value, EntryEnd);

    private Entry Expired(Entry offered) => offered.Become(EnrolmentStatus.Expired, offered.NotBefore(Min(offered.Until!.Value, EntryEnd)));

    private static DateTimeOffset Min(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private bool IsGivenOut(Guid partner) => _allotments.Values.Any(allotment => allotment.Partner == partner && allotment is { Seats: > 0, Returned: false });

    /// <summary>Turns free seats of blocks that are no longer assigned into open seats.</summary>
    private void ReturnWhatIsFree()
    {
        foreach (var (id, allotment) in _allotments.OrderBy(item => item.Key).Where(item => !IsGivenOut(item.Value.Partner)).ToList())
            _allotments[id] = allotment with { Seats = allotment.Seats - Math.Min(allotment.Seats, FreeSeatsIn(allotment.Partner)) };
    }

    private void GiveAwayWhatIsFree(DateTimeOffset now)
    {
        ReturnWhatIsFree();
        if (_isCancelled || _isClosed || now >= EntryEnd)
            return;
        foreach (var part in Parts)
        {
            while (FreeSeatsIn(part) > 0 && InLine(part).FirstOrDefault(entry => entry.Eligible) is { } next)
            {
                var since = next.NotBefore(now);
                Put((_definition.OfferHours ?? (next.Nominated ? 168 : null)) is { } hours
                    ? next.Become(EnrolmentStatus.Offered, since) with { Until = Min(since.AddHours(hours), EntryEnd) }
                    : next.Become(EnrolmentStatus.Enrolled, since));
                Skip(InLine(part).Where(entry => entry.Line < next.Line));
            }

            if (FreeSeatsIn(part) > 0)
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
        var copy = new ReferenceRun(_definition, _isDraft) { _line = _line, _isCancelled = _isCancelled, _isClosed = _isClosed, _isDeleted = _isDeleted };
        copy._entries.AddRange(_entries);
        foreach (var (id, allotment) in _allotments)
            copy._allotments.Add(id, allotment);
        foreach (var (id, step) in _transfers)
            copy._transfers.Add(id, step);
        return copy;
    }
}
