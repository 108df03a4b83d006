using AiTalent.Contracts.Learners;
using AiTalent.Domain.Learners;

namespace AiTalent.Api.Demonstration.Learners;

/// <param name="Number">The learner's index in the plan.</param>
internal sealed record PlannedLearner(int Number, Guid Id, LearnerProfile Profile, DateOnly BirthDate)
{
    /// <summary>Created on demand, to avoid keeping 60,000 names in memory.</summary>
    public PersonData Person => Number == 0 ? PersonNames.Student(BirthDate) : PersonNames.Of(this);
}
