using AiTalent.Domain.Learners;

namespace AiTalent.ReadModel.Learners;

/// <summary>A learner as the log knows one; the name is in the people store.</summary>
public sealed record LearnerView(Guid Id, LearnerProfile Profile);

/// <summary>Which learners are wanted; what is null does not matter.</summary>
public sealed record LearnerFilter(Guid? InstitutionId = null, string? Country = null, string? Province = null);
