using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Regions;
using Orleans;

namespace AiTalent.Domain.Institutions;

/// <summary>Defines an institution.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, VN or KR.</param>
/// <param name="Province">The statistics office's code within the country.</param>
/// <param name="ShortName">The common short name, e.g. HUST or KAIST.</param>
/// <param name="Domain">The web domain.</param>
/// <param name="Retakes">The policy for repeating its courses after passing them; after failing, learners always
/// may.</param>
[GenerateSerializer, Immutable, Alias("InstitutionDefinition")]
public sealed record InstitutionDefinition(
    InstitutionKind Kind, string Country, string? Province, LocalizedText Name, string? ShortName = null, string? Domain = null,
    RetakePolicy Retakes = RetakePolicy.Allowed)
{
    public InstitutionDefinition Cleaned() =>
        this with { Name = Name.Cleaned(), ShortName = PlainText.Clean(ShortName), Domain = PlainText.Clean(Domain) };

    public Refusal? Check() =>
        Countries.Check(Country, Province) ?? Name.Check("name")
        ?? PlainText.Check(ShortName, "shortName", 40) ?? PlainText.Check(Domain, "domain", 253);
}
