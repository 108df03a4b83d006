using System.Collections.Immutable;
using AiTalent.Domain.Staff;
using Orleans;

namespace AiTalent.Contracts.Staff;

/// <summary>The roles that an account holds, in the order in which they were granted.</summary>
[GenerateSerializer, Immutable, Alias("StaffState")]
public sealed record StaffState(Guid AccountId, ImmutableArray<StaffRole> Roles);
