using AiTalent.Domain.Learners;

namespace AiTalent.ReadModel.Learners;

/// <summary>Represents a learner as known to the log; the name is in the people store.</summary>
public sealed record LearnerView(Guid Id, LearnerProfile Profile);

/// <summary>Selects learners; null criteria are ignored.</summary>
public sealed record LearnerFilter(Guid? InstitutionId = null, string? Country = null, string? Province = null);
