using AiTalent.Domain.Authority;

namespace AiTalent.ReadModel.Staff;

/// <summary>A role that an account holds; who the person is stands elsewhere.</summary>
/// <param name="InstitutionId">Null for the whole country.</param>
/// <param name="GrantedBy">The opaque id of the actor.</param>
public sealed record StaffRoleView(Guid AccountId, Role Role, Guid? InstitutionId, DateTimeOffset GrantedAt, string GrantedBy);
