using System.Collections.Immutable;
using AiTalent.Domain.Staff;
using Orleans;

namespace AiTalent.Contracts.Staff;

/// <summary>Represents the roles of an account, in the order in which they were granted.</summary>
[GenerateSerializer, Immutable, Alias("StaffState")]
public sealed record StaffState(Guid AccountId, ImmutableArray<StaffRole> Roles);
