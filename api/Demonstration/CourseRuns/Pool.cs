using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.Learners;

namespace AiTalent.Api.Demonstration.CourseRuns;

/// <summary>Selects learners for a run: most from its own university, others from its country, a few from the other country.</summary>
internal sealed class Pool
{
    private const int MaxTries = 12;

    private readonly int[] _all;
    private readonly Dictionary<string, int[]> _byCountry;
    private readonly Dictionary<Guid, int[]> _byHome;
    private readonly HashSet<(int Learner, Guid Course)> _taken = [];
    private readonly int[] _courses;

    public Pool(IReadOnlyList<PlannedLearner> learners, IEnumerable<PlannedRun> runs)
    {
        // The student that a visitor can act as is planned separately.
        var others = learners.Skip(1).ToList();
        _all = [.. others.Select(learner => learner.Number)];
        _byCountry = others.GroupBy(learner => learner.Profile.Country, learner => learner.Number).ToDictionary(group => group.Key, group => group.ToArray());
        _byHome = others.Where(learner => learner.Profile.InstitutionId is not null)
            .GroupBy(learner => learner.Profile.InstitutionId!.Value, learner => learner.Number).ToDictionary(group => group.Key, group => group.ToArray());
        _courses = new int[learners.Count];
        foreach (var run in runs)
        {
            foreach (var attendance in run.Attendances)
                IsNew(attendance.Learner, run);
        }
    }

    /// <returns>A learner who has not taken the course; null if none was found.</returns>
    public int? Take(PlannedRun run, SeededRandom dice)
    {
        for (var i = 0; i < MaxTries; i++)
        {
            var circle = Circle(run, dice.Share());
            var (learner, other) = (dice.Pick(circle), dice.Pick(circle));
            // Keeps the number of learners without any course low.
            if (_courses[other] < _courses[learner] && dice.Falls(0.7))
                learner = other;
            if (IsNew(learner, run))
                return learner;
        }

        return null;
    }

    private bool IsNew(int learner, PlannedRun run)
    {
        if (!_taken.Add((learner, run.Course.Id)))
            return false;
        _courses[learner]++;
        return true;
    }

    private int[] Circle(PlannedRun run, double share) => share switch
    {
        < 0.5 => _byHome.GetValueOrDefault(run.Course.Institution.Id) ?? _all,
        < 0.9 => _byCountry.GetValueOrDefault(run.Course.Institution.Country) ?? _all,
        _ => _all,
    };
}
