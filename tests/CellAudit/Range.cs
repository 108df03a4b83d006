namespace AiTalent.CellAudit;

/// <summary>What is known of a count: it lies between two numbers, both included.</summary>
public readonly record struct Range(double Lower, double Upper)
{
    /// <summary>No count is greater; a solver wants an end.</summary>
    public const double Most = 10_000_000;

    public static Range Unknown { get; } = new(0, Most);

    public static Range Exactly(double value) => new(value, value);

    /// <summary>Whole numbers in the range.</summary>
    public double Width => Upper - Lower;
}
