using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Regions;

/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Code">The statistics office's code. The codes of the two countries overlap, so it is a key only
/// together with the country.</param>
public sealed record Province(string Country, string Code, LocalizedText Name)
{
    public string Key => $"{Country}:{Code}";
}
