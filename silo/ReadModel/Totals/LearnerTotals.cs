using AiTalent.ReadModel.Learners;

namespace AiTalent.ReadModel.Totals;

/// <summary>
/// Computes the totals that a batch changes: it subtracts the previous contributions of its learners and adds the
/// new ones.
/// </summary>
internal sealed class LearnerTotals
{
    private readonly LearnerContribution _contribution = new();
    private readonly HashSet<LearnerFacts> _touched = [];

    public TotalDeltas Deltas { get; } = new();

    /// <summary>Subtracts a learner's contribution; call before the first fact of the learner changes.</summary>
    public void Touch(LearnerFacts facts)
    {
        if (_touched.Add(facts))
            _contribution.Add(facts, -1, Deltas);
    }

    /// <summary>Adds the new contributions of the touched learners.</summary>
    public void Settle()
    {
        foreach (var facts in _touched)
            _contribution.Add(facts, +1, Deltas);
        _touched.Clear();
    }

    public void Clear() => _touched.Clear();
}
