using AiTalent.Contracts.Learners;
using AiTalent.Domain.Learners;

namespace AiTalent.Api.Demonstration.Learners;

/// <param name="Number">The learner's place in the plan.</param>
internal sealed record PlannedLearner(int Number, Guid Id, LearnerProfile Profile, DateOnly BirthDate)
{
    /// <summary>Made when it is asked for: 60,000 names need not be kept.</summary>
    public PersonData Person => Number == 0 ? PersonNames.Student(BirthDate) : PersonNames.Of(this);
}
