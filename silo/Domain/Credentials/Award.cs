using Orleans;

namespace AiTalent.Domain.Credentials;

public enum AwardKind
{
    Programme,
    Course,
}

/// <summary>What a credential is given for.</summary>
[GenerateSerializer, Immutable, Alias("Award")]
public sealed record Award(AwardKind Kind, Guid Id);
