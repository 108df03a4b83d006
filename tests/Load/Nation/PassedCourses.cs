namespace AiTalent.Load.Nation;

/// <summary>Records which courses of their programme learners have passed.</summary>
internal sealed class PassedCourses(int learners)
{
    private readonly byte[] _passed = new byte[learners];

    public void Add(NationLearner learner, NationAudience course) => _passed[learner.Number] |= (byte)(1 << (int)course);

    public bool Both(NationLearner learner)
    {
        const int Wanted = (1 << (int)NationAudience.FirstCourse) | (1 << (int)NationAudience.SecondCourse);
        return (_passed[learner.Number] & Wanted) == Wanted;
    }
}
