namespace AiTalent.Api.Demonstration;

/// <summary>How many learners the demonstration has; what depends on it follows in proportion.</summary>
internal sealed record DemonstrationSize(int Learners)
{
    private const int FullLearners = 60_000;

    public static DemonstrationSize Full { get; } = new(FullLearners);

    public double Scale => Learners / (double)FullLearners;

    /// <summary>How many engineers there are to be, by and large.</summary>
    public double Engineers => 7_050 * Scale;
}
