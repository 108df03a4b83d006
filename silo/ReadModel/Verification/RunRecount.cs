using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Verification;

/// <summary>Recounts one course run with the rules' own Evolve and checks its invariants at every position.</summary>
internal sealed class RunRecount(string key, Differences differences)
{
    private readonly WaitlistRecount _waitlist = new();

    public CourseRun Run { get; private set; } = CourseRun.Initial();

    /// <summary>Gets the partnerships that ever had a block.</summary>
    public HashSet<Guid> Partners { get; } = [];

    /// <param name="isLastOfCommit">False within a commit, where a seat may be temporarily free but never taken
    /// twice.</param>
    public void Follow(CourseRunEvent @event, long position, DateTimeOffset at, bool isLastOfCommit)
    {
        if (@event is EnrolmentEvent enrolment)
            Check(enrolment, position);
        Run = CourseRun.Evolve(Run, @event);
        if (@event is BlockReserved block)
            Partners.Add(block.PartnershipId);
        if (IsOversold(@event))
            differences.Broken(key, "no seat is taken twice", position);
        if (!isLastOfCommit)
            return;
        foreach (var broken in Run.BrokenInvariants(at))
            differences.Broken(key, broken, position);
    }

    private void Check(EnrolmentEvent @event, long position)
    {
        var before = Run.Find(@event.LearnerId);
        if (!StatusRules.Allows(@event, before?.Status))
            differences.Broken(key, $"{@event.GetType().Name} follows {before?.Status.ToString() ?? "nothing"}", position);
        if (StatusRules.Attempt(@event) is { } attempt && attempt != (before?.Attempt ?? 0) + 1)
            differences.Broken(key, "attempts count up by one", position);
        if (StatusChange.Of(@event) is not null && @event.EffectiveAt < before?.LastEffectiveAt)
            differences.Broken(key, "effective times never run backwards", position);
        if (_waitlist.Follow(@event) is { } rule)
            differences.Broken(key, rule, position);
    }

    private bool IsOversold(CourseRunEvent @event) =>
        Run.OpenSeatsLeft < 0
        || (@event is EnrolmentEvent enrolment && Run.Find(enrolment.LearnerId)?.PartnershipId is { } part && Run.Block(part) is var (seats, taken) && taken > seats);
}
