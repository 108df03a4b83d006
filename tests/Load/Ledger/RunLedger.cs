using AiTalent.Domain.CourseRuns;

namespace AiTalent.Load.Ledger;

/// <summary>
/// Recounts a course run from its events by simple means, independent of the rules that created them, and reports violations. Runs with
/// blocks or prerequisites are not supported.
/// </summary>
internal sealed class RunLedger
{
    private readonly Dictionary<Guid, List<LearnerMoment>> _learners = [];
    private readonly List<Guid> _queue = [];
    private readonly List<string> _broken = [];

    public int? Capacity { get; private set; }

    public int Taken { get; private set; }

    public int Waiting => _queue.Count;

    /// <summary>The violations, in order of occurrence.</summary>
    public IReadOnlyList<string> Broken => _broken;

    public IReadOnlyDictionary<Guid, List<LearnerMoment>> Learners => _learners;

    private int Free => Capacity is { } capacity ? capacity - Taken : int.MaxValue;

    public int CountOf(EnrolmentStatus status) => _learners.Values.Count(moments => moments[^1].Status == status);

    public void Apply(long position, CourseRunEvent @event)
    {
        switch (@event)
        {
            case CourseRunScheduled e:
                Capacity = e.Definition.Capacity;
                break;
            case CourseRunRevised e:
                Capacity = e.Definition.Capacity;
                break;
            case EnrolmentEvent e:
                Move(position, e);
                break;
            default:
                Break(position, $"{@event.GetType().Name} in a run that has no blocks");
                break;
        }

        if (Free < 0)
            Break(position, $"{Taken} seats taken of {Capacity}");
    }

    /// <summary>Checks the invariants; call it after all events of one command are applied.</summary>
    public void EndOfCommit(long position)
    {
        if (Free > 0 && _queue.Count > 0)
            Break(position, $"{Free} seats free while {_queue.Count} wait");
    }

    private void Move(long position, EnrolmentEvent e)
    {
        var before = _learners.TryGetValue(e.LearnerId, out var moments) ? moments[^1] : default(LearnerMoment?);
        if (StatusChange.Of(e) is not { } status)
        {
            Break(position, $"{e.GetType().Name} in a run without prerequisites and transfers");
            return;
        }

        var attempt = before?.Attempt ?? 0;
        switch (e)
        {
            case LearnerEnrolled enrolled:
                Begins(position, before, attempt = enrolled.Attempt);
                if (_queue.Count > 0)
                    Break(position, $"{e.LearnerId} got a seat before {_queue.Count} who wait");
                break;
            case LearnerWaitlisted waitlisted:
                Begins(position, before, attempt = waitlisted.Attempt);
                if (Free > 0)
                    Break(position, $"{e.LearnerId} waits although {Free} seats are free");
                if (waitlisted.Position != _queue.Count + 1)
                    Break(position, $"{e.LearnerId} was told place {waitlisted.Position} of the queue and has {_queue.Count + 1}");
                break;
            case LearnerPromoted or SeatOffered when _queue.Count == 0 || _queue[0] != e.LearnerId:
                Break(position, $"{e.LearnerId} was promoted out of turn");
                break;
            case EnrolmentWithdrawn when before?.Status.IsLive() != true:
                Break(position, $"{e.LearnerId} withdrew from nothing");
                break;
        }

        Take(e.LearnerId, before?.Status, status);
        (moments ?? (_learners[e.LearnerId] = [])).Add(new LearnerMoment(position, status, attempt, (e as LearnerWaitlisted)?.Position));
    }

    private void Begins(long position, LearnerMoment? before, int attempt)
    {
        if (before?.Status.IsLive() == true)
            Break(position, "a learner was enrolled twice");
        if (attempt != (before?.Attempt ?? 0) + 1)
            Break(position, $"attempt {attempt} follows attempt {before?.Attempt ?? 0}");
    }

    private void Take(Guid learner, EnrolmentStatus? from, EnrolmentStatus to)
    {
        if (from == EnrolmentStatus.Waitlisted)
            _queue.Remove(learner);
        if (to == EnrolmentStatus.Waitlisted)
            _queue.Add(learner);
        Taken += (to.TakesSeat() ? 1 : 0) - (from?.TakesSeat() == true ? 1 : 0);
    }

    private void Break(long position, string what) => _broken.Add($"position {position}: {what}");
}
