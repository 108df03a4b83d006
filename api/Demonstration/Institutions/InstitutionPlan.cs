using System.Globalization;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Demonstration.Institutions;

/// <summary>Plans the ministry, the 70 real universities and the invented companies.</summary>
internal sealed class InstitutionPlan
{
    // The share of learners that Korea can be expected to have in a programme of Viet Nam.
    private const double KoreanShare = 0.4;

    private readonly Dictionary<string, PlannedInstitution> _byShortName;

    private InstitutionPlan(IReadOnlyList<PlannedInstitution> universities, IReadOnlyList<PlannedInstitution> companies)
    {
        (Universities, Companies) = (universities, companies);
        _byShortName = universities.Concat(companies).ToDictionary(institution => institution.ShortName);
    }

    public PlannedInstitution Ministry { get; } = new(
        DemonstrationIds.Ministry,
        new InstitutionDefinition(InstitutionKind.Ministry, "VN", "01", new LocalizedText(
            "Bộ chủ quản chương trình AiTalent (trình diễn)", "AiTalent 주관 부처(시연)", "Ministry in charge of AiTalent (demonstration)")),
        0);

    public IReadOnlyList<PlannedInstitution> Universities { get; }

    public IReadOnlyList<PlannedInstitution> Companies { get; }

    public PlannedInstitution this[string shortName] => _byShortName[shortName];

    public static InstitutionPlan Make() => new(
        [.. CsvRows.Read("universities").Select(row => Plan(row, InstitutionKind.University))],
        [.. CsvRows.Read("companies").Select(row => Plan(row, InstitutionKind.Company))]);

    private static PlannedInstitution Plan(Func<string, string> row, InstitutionKind kind)
    {
        var country = row("country");
        var university = kind == InstitutionKind.University;
        var definition = new InstitutionDefinition(
            kind, country, row("province"), new LocalizedText(row("name_vi"), row("name_ko"), row("name_en")), row("short"),
            university ? row("domain") : $"{row("short").ToLowerInvariant()}.example");
        var weight = university ? double.Parse(row("weight"), CultureInfo.InvariantCulture) : 0;
        return new PlannedInstitution(
            DemonstrationIds.Of("institution", row("short")), definition, country == "KR" ? weight * KoreanShare : weight);
    }
}
