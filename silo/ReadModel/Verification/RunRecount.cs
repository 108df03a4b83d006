using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Verification;

/// <summary>One course run folded with the rules' own Evolve, with its invariants checked at every position.</summary>
internal sealed class RunRecount(string key, Differences differences)
{
    private readonly WaitlistRecount _waitlist = new();

    public CourseRun Run { get; private set; } = CourseRun.Initial();

    /// <summary>The partnerships that ever had a block.</summary>
    public HashSet<Guid> Partners { get; } = [];

    /// <param name="isLastOfCommit">Within a commit a seat may be free for an instant; a seat that is taken twice may not.</param>
    public void Follow(CourseRunEvent happened, long position, DateTimeOffset at, bool isLastOfCommit)
    {
        if (happened is PlaceEvent place)
            Check(place, position);
        Run = CourseRun.Evolve(Run, happened);
        if (happened is BlockReserved block)
            Partners.Add(block.PartnershipId);
        if (IsOversold(happened))
            differences.Broken(key, "no seat is taken twice", position);
        if (!isLastOfCommit)
            return;
        foreach (var broken in Run.BrokenInvariants(at))
            differences.Broken(key, broken, position);
    }

    private void Check(PlaceEvent happened, long position)
    {
        var before = Run.Find(happened.LearnerId);
        if (!StatusRules.Allows(happened, before?.Status))
            differences.Broken(key, $"{happened.GetType().Name} follows {before?.Status.ToString() ?? "nothing"}", position);
        if (StatusRules.Attempt(happened) is { } attempt && attempt != (before?.Attempt ?? 0) + 1)
            differences.Broken(key, "attempts count up by one", position);
        if (StatusChange.Of(happened) is not null && happened.EffectiveAt < before?.LastEffectiveAt)
            differences.Broken(key, "effective times never run backwards", position);
        if (_waitlist.Follow(happened) is { } rule)
            differences.Broken(key, rule, position);
    }

    private bool IsOversold(CourseRunEvent happened) =>
        Run.OpenSeatsLeft < 0
        || (happened is PlaceEvent place && Run.Find(place.LearnerId)?.PartnershipId is { } part && Run.Block(part) is var (seats, taken) && taken > seats);
}
