namespace AiTalent.CellAudit;

/// <summary>One way in which everything that is known can be true.</summary>
internal sealed class Solution(double[] values)
{
    public const double Tolerance = 1e-5;

    public double Of(IEnumerable<Term> sum) => sum.Sum(term => term.Factor * values[term.Variable]);
}
