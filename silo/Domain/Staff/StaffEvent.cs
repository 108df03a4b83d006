using AiTalent.Domain.Authority;
using Orleans;

namespace AiTalent.Domain.Staff;

/// <summary>Who did it and when stands beside every event of the log.</summary>
[GenerateSerializer, Immutable]
public abstract record StaffEvent(Guid AccountId, Role Role, Guid? InstitutionId);

[GenerateSerializer, Immutable]
public sealed record RoleGranted(Guid AccountId, Role Role, Guid? InstitutionId) : StaffEvent(AccountId, Role, InstitutionId);

[GenerateSerializer, Immutable]
public sealed record RoleRemoved(Guid AccountId, Role Role, Guid? InstitutionId) : StaffEvent(AccountId, Role, InstitutionId);
