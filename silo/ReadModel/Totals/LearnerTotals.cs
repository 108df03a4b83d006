using AiTalent.ReadModel.Learners;

namespace AiTalent.ReadModel.Totals;

/// <summary>The totals that a batch changes: what its learners added before is taken back, what they add afterwards is counted.</summary>
internal sealed class LearnerTotals
{
    private readonly LearnerContribution _contribution = new();
    private readonly HashSet<LearnerFacts> _touched = [];

    public TotalDeltas Deltas { get; } = new();

    /// <summary>To be said before the first fact of a learner changes.</summary>
    public void Touch(LearnerFacts facts)
    {
        if (_touched.Add(facts))
            _contribution.Add(facts, -1, Deltas);
    }

    /// <summary>Counts what the touched learners add now.</summary>
    public void Settle()
    {
        foreach (var facts in _touched)
            _contribution.Add(facts, +1, Deltas);
        _touched.Clear();
    }

    public void Clear() => _touched.Clear();
}
