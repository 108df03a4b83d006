namespace AiTalent.Load.Nation;

/// <summary>Represents the size of the data set, which follows from the number of learners.</summary>
/// <param name="Learners">1,000,000 learners give about 2,000,000 enrolments in 20,000 runs.</param>
internal sealed record NationSize(int Learners)
{
    /// <summary>Number of half-years: ten that are over or in progress, and one that opens.</summary>
    public const int Terms = 11;

    public const int ProgrammesOfUniversity = 2;
    public const int ElectivesOfUniversity = 8;

    /// <summary>Number of electives given in a term.</summary>
    public const int ElectivesOfTerm = 3;

    private const int LearnersOfUniversity = 3_850;

    public int Universities { get; } = Math.Clamp(Learners / LearnersOfUniversity, 4, 260);

    public int Companies => Math.Max(3, Universities * 6 / 13);

    /// <summary>Returns the learners who began in a term at a university; numbered consecutively over all terms and universities.</summary>
    public Range Intake(int term, int university) => StartOf((term * Universities) + university)..StartOf((term * Universities) + university + 1);

    private int StartOf(int intake) => (int)((long)Learners * intake / (Terms * Universities));
}
