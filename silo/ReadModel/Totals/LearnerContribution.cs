using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Learners;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Represents one learner's contribution to the totals. It depends on that learner's facts only, so that a changed
/// fact, however late, is applied by subtracting the old contribution and adding the new one.
/// </summary>
/// <remarks>
/// A day is a day in Asia/Ho_Chi_Minh and its value is the state at its end, so an interval within one day never
/// counts as active, enrolled or valid. <c>learners</c> counts everyone who ever learned: from the day on which an
/// enrolment was in Enrolled, Suspended, Completed or Failed, even if it ended on the same day or at the instant at
/// which it began.
/// </remarks>
internal sealed class LearnerContribution
{
    private const int Never = int.MaxValue;
    private readonly Dictionary<TotalKey, KeyContribution> _keys = [];
    private readonly Stack<KeyContribution> _spare = [];
    private readonly List<KeyContribution> _of = [];

    public void Add(LearnerFacts facts, int sign, TotalDeltas deltas)
    {
        foreach (var enrolment in facts.Enrolments)
            Add(enrolment, facts.Profile);
        foreach (var credential in facts.Credentials)
            Add(credential, facts.Profile);
        foreach (var (key, contribution) in _keys)
        {
            contribution.AddTo(deltas, key, sign);
            _spare.Push(contribution);
        }

        _keys.Clear();
    }

    private void Add(EnrolmentRow enrolment, LearnerRow? profile)
    {
        var spans = enrolment.Timeline.Spans;
        for (var i = 0; i < spans.Count; i++)
        {
            var (keys, at, status) = spans[i];
            if (i == 0 || keys != spans[i - 1].Keys)
                Choose(enrolment.Run, keys, profile);
            var end = i + 1 < spans.Count ? spans[i + 1].At : (DateTimeOffset?)null;
            Add(status, at, end);
        }
    }

    private void Add(EnrolmentStatus status, DateTimeOffset at, DateTimeOffset? end)
    {
        if (StatusMeasures.Of(status) is not { } measure)
            return;
        var (from, to) = (Day(at), Day(end));
        foreach (var contribution in _of)
        {
            contribution.Count(measure, from, to);
            if (status.IsLearning())
                contribution.Since(from);
            if (status.IsActive())
                contribution.Active(from, to);
        }
    }

    private void Add(CredentialRow credential, LearnerRow? profile)
    {
        var spans = credential.Timeline.Spans;
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if (!span.IsValid)
                continue;
            var (from, to) = (Day(span.At), i + 1 < spans.Count ? Day(spans[i + 1].At) : Never);
            Choose(credential, span.InstitutionId, profile);
            foreach (var contribution in _of)
            {
                contribution.Count(Measure.Credentials, from, to);
                contribution.Certified(from, to);
                if (span.MakesEngineer)
                    contribution.Engineer(from, to);
            }
        }
    }

    private void Choose(RunKeys run, AttemptKeys keys, LearnerRow? profile)
    {
        _of.Clear();
        Choose(TotalKey.National);
        Choose(profile?.Country, profile?.Province);
        Choose(TotalKey.Of(TotalKind.Institution, run.InstitutionId));
        Choose(TotalKey.Of(TotalKind.Course, run.CourseId));
        Choose(TotalKey.Of(TotalKind.CourseRun, run.RunId));
        if (keys.ProgrammeId is { } programme)
            Choose(TotalKey.Of(TotalKind.Programme, programme));
        if (keys.PartnershipId is { } partnership)
            Choose(TotalKey.Of(TotalKind.Partnership, partnership));
    }

    private void Choose(CredentialRow credential, Guid institutionId, LearnerRow? profile)
    {
        _of.Clear();
        Choose(TotalKey.National);
        Choose(profile?.Country, profile?.Province);
        Choose(TotalKey.Of(TotalKind.Institution, institutionId));
        Choose(TotalKey.Of(credential.Award.Kind == AwardKind.Programme ? TotalKind.Programme : TotalKind.Course, credential.Award.Id));
    }

    private void Choose(string? country, string? province)
    {
        if (country is null)
            return;
        Choose(TotalKey.Country(country));
        if (province is not null)
            Choose(TotalKey.Province(country, province));
    }

    private void Choose(TotalKey key)
    {
        if (!_keys.TryGetValue(key, out var contribution))
            _keys.Add(key, contribution = _spare.TryPop(out var spare) ? spare : new KeyContribution());
        _of.Add(contribution);
    }

    private static int Day(DateTimeOffset? at) => at is { } instant ? NationalDay.Of(instant).DayNumber : Never;
}
