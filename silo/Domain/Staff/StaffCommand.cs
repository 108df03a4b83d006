using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using Orleans;

namespace AiTalent.Domain.Staff;

/// <param name="AccountId">Whose role it is.</param>
/// <param name="InstitutionId">The institution that the role is held for; null for the whole country.</param>
/// <param name="Kind">A fact: the kind of the institution; null where there is none.</param>
/// <param name="HeldByOthers">A fact: whether another account holds the same role there. Unless it is known, somebody is taken to.</param>
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
