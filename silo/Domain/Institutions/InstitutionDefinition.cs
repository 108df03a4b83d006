using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Regions;
using Orleans;

namespace AiTalent.Domain.Institutions;

/// <summary>What an institution says of itself.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, VN or KR.</param>
/// <param name="Province">The statistics office's code within the country.</param>
/// <param name="ShortName">As people say it: HUST, KAIST.</param>
/// <param name="Domain">Its web domain.</param>
/// <param name="Retakes">Whether learners may repeat its courses after they passed; after a failure they always may.</param>
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
