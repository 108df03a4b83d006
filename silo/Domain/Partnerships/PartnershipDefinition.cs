using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using Orleans;

namespace AiTalent.Domain.Partnerships;

/// <summary>Defines an agreement between universities and companies.</summary>
/// <param name="Parties">The signing institutions; at least two.</param>
/// <param name="StartsOn">The first day in force, within <see cref="DateBounds"/>.</param>
/// <param name="EndsOn">The last day in force, within <see cref="DateBounds"/>; null means no end.</param>
[GenerateSerializer, Immutable, Alias("PartnershipDefinition")]
public sealed record PartnershipDefinition(LocalizedText Name, ValueList<Guid> Parties, DateOnly StartsOn, DateOnly? EndsOn = null)
{
    public const int MaxParties = 50;

    public PartnershipDefinition Cleaned() => this with { Name = Name.Cleaned() };

    public Refusal? Check()
    {
        if (Name.Check("name") is { } malformed)
            return malformed;
        if (Parties.Count is < 2 or > MaxParties)
            return new Refusal("out_of_range", "parties");
        if (Parties.Distinct().Count() != Parties.Count)
            return new Refusal("duplicate", "parties");
        if ((DateBounds.Check(StartsOn, "startsOn") ?? DateBounds.Check(EndsOn, "endsOn")) is { } outside)
            return outside;
        return EndsOn < StartsOn ? new Refusal("ends_before_start", "endsOn") : null;
    }
}
