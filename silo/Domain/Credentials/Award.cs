using Orleans;

namespace AiTalent.Domain.Credentials;

public enum AwardKind
{
    Programme,
    Course,
}

/// <summary>Represents the programme or course that a credential certifies.</summary>
[GenerateSerializer, Immutable, Alias("Award")]
public sealed record Award(AwardKind Kind, Guid Id);
