using AiTalent.Api.Demonstration.CourseRuns;

namespace AiTalent.Api.Demonstration.Programmes;

/// <summary>Represents the learners who begin a programme in the same term.</summary>
internal sealed class Intake(PlannedProgramme programme, Term term, int size)
{
    public PlannedProgramme Programme => programme;

    public Term Term => term;

    public int Size => size;

    /// <summary>The learners who have passed every required course, with the time of their last result.</summary>
    public List<(int Learner, DateTimeOffset PassedAt)> Graduates { get; } = [];

    /// <summary>The numbers of its learners in the plan.</summary>
    public List<int> Members { get; } = [];
}
