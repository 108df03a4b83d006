namespace AiTalent.Api.Demonstration;

/// <summary>Represents the number of learners; other sizes scale in proportion.</summary>
internal sealed record DemonstrationSize(int Learners)
{
    private const int FullLearners = 60_000;

    public static DemonstrationSize Full { get; } = new(FullLearners);

    public double Scale => Learners / (double)FullLearners;

    /// <summary>Approximate number of engineers.</summary>
    public double Engineers => 7_050 * Scale;
}
