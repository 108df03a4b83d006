using AiTalent.Domain.Authority;
using Orleans;

namespace AiTalent.Domain.Staff;

/// <summary>Base type of staff events. The log records the actor and the time of every event.</summary>
[GenerateSerializer, Immutable, Alias("StaffEvent")]
public abstract record StaffEvent(Guid AccountId, Role Role, Guid? InstitutionId);

[GenerateSerializer, Immutable, Alias("RoleGranted")]
public sealed record RoleGranted(Guid AccountId, Role Role, Guid? InstitutionId) : StaffEvent(AccountId, Role, InstitutionId);

[GenerateSerializer, Immutable, Alias("RoleRemoved")]
public sealed record RoleRemoved(Guid AccountId, Role Role, Guid? InstitutionId) : StaffEvent(AccountId, Role, InstitutionId);
