namespace AiTalent.CellAudit;

/// <summary>Represents one assignment that satisfies all known facts.</summary>
internal sealed class Solution(double[] values)
{
    public const double Tolerance = 1e-5;

    public double Of(IEnumerable<Term> sum) => sum.Sum(term => term.Factor * values[term.Variable]);
}
