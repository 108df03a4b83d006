using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using Orleans;

namespace AiTalent.Domain.Staff;

/// <param name="AccountId">The account that holds the role.</param>
/// <param name="InstitutionId">The institution that the role is held for; null means the whole country.</param>
/// <param name="Kind">The kind of the institution; null if there is none.</param>
/// <param name="HeldByOthers">True if another account holds the same role there. Assumed true if unknown.</param>
[GenerateSerializer, Immutable, Alias("StaffCommand")]
public abstract record StaffCommand(
    CommandContext Context, Guid AccountId, Role Role, Guid? InstitutionId, InstitutionKind? Kind, bool HeldByOthers) : Command(Context)
{
    public StaffRole StaffRole => new(Role, InstitutionId);
}

[GenerateSerializer, Immutable, Alias("GrantRole")]
public sealed record GrantRole(
    CommandContext Context, Guid AccountId, Role Role, Guid? InstitutionId = null, InstitutionKind? Kind = null, bool HeldByOthers = true)
    : StaffCommand(Context, AccountId, Role, InstitutionId, Kind, HeldByOthers);

[GenerateSerializer, Immutable, Alias("RemoveRole")]
public sealed record RemoveRole(
    CommandContext Context, Guid AccountId, Role Role, Guid? InstitutionId = null, InstitutionKind? Kind = null, bool HeldByOthers = true)
    : StaffCommand(Context, AccountId, Role, InstitutionId, Kind, HeldByOthers);
