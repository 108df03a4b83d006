using AiTalent.Domain.Authority;

namespace AiTalent.ReadModel.Staff;

/// <summary>Represents a role of an account; the person's data is stored elsewhere.</summary>
/// <param name="InstitutionId">Null for the whole country.</param>
/// <param name="GrantedBy">The opaque id of the actor.</param>
public sealed record StaffRoleView(Guid AccountId, Role Role, Guid? InstitutionId, DateTimeOffset GrantedAt, string GrantedBy);
