namespace AiTalent.CellAudit;

/// <summary>Represents the known range of a count, both bounds inclusive.</summary>
public readonly record struct Range(double Lower, double Upper)
{
    /// <summary>Upper bound for every count, which the solver requires.</summary>
    public const double Most = 10_000_000;

    public static Range Unknown { get; } = new(0, Most);

    public static Range Exactly(double value) => new(value, value);

    /// <summary>Number of integers in the range minus one.</summary>
    public double Width => Upper - Lower;
}
