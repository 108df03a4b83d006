using Google.OrTools.LinearSolver;

namespace AiTalent.CellAudit;

/// <summary>Represents unknown counts with the known ranges of each and of sums of them.</summary>
public sealed class LinearSystem : IDisposable
{
    private readonly Solver _solver = Solver.CreateSolver("GLOP") ?? throw new InvalidOperationException("The linear solver did not load.");
    private readonly List<Variable> _variables = [];

    /// <summary>Adds a count.</summary>
    /// <returns>The number of its variable.</returns>
    public int Add(Range known)
    {
        _variables.Add(_solver.MakeNumVar(known.Lower, known.Upper, ""));
        return _variables.Count - 1;
    }

    /// <summary>Adds a known range of a sum.</summary>
    public void Relate(Range known, params IEnumerable<Term> terms)
    {
        var constraint = _solver.MakeConstraint(known.Lower, known.Upper);
        // A variable that occurs twice counts twice.
        foreach (var term in terms.GroupBy(term => term.Variable))
            constraint.SetCoefficient(_variables[term.Key], term.Sum(part => part.Factor));
    }

    /// <summary>Returns the integers that a sum can take.</summary>
    /// <exception cref="InconsistentKnowledgeException">No solution satisfies the known facts.</exception>
    public Range Bound(IReadOnlyList<Term> sum) =>
        new(Math.Ceiling(Extreme(sum, maximise: false) - Solution.Tolerance), Math.Floor(Extreme(sum, maximise: true) + Solution.Tolerance));

    /// <summary>Returns the solution that maximises a sum.</summary>
    /// <exception cref="InconsistentKnowledgeException">No solution satisfies the known facts.</exception>
    internal Solution Maximise(IReadOnlyList<Term> sum) => Solve(sum, maximise: true);

    public void Dispose() => _solver.Dispose();

    private double Extreme(IReadOnlyList<Term> sum, bool maximise) => Solve(sum, maximise).Of(sum);

    private Solution Solve(IReadOnlyList<Term> sum, bool maximise)
    {
        var objective = _solver.Objective();
        objective.Clear();
        foreach (var term in sum.GroupBy(term => term.Variable))
            objective.SetCoefficient(_variables[term.Key], term.Sum(part => part.Factor));
        objective.SetOptimizationDirection(maximise);
        var status = _solver.Solve();
        return status == Solver.ResultStatus.OPTIMAL
            ? new Solution([.. _variables.Select(variable => variable.SolutionValue())])
            : throw new InconsistentKnowledgeException(status.ToString());
    }
}
