using System.Globalization;
using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Ministry;

/// <summary>Represents the filter in the address of the partnership overview. Invalid values are ignored.</summary>
public sealed class SeatUseFilter(IQueryCollection query)
{
    /// <summary>The value for agreements of every status.</summary>
    public const string All = "all";

    public static IReadOnlyList<string> Cuts { get; } = ["pledger", "university", "country"];

    public SeatsBy By => Enum.TryParse<SeatsBy>(query["by"], ignoreCase: true, out var by) && Cuts.Contains(query["by"].ToString()) ? by : SeatsBy.Pledger;

    public string ByName => By.ToString().ToLowerInvariant();

    /// <summary>Gets the status, active by default; null means all.</summary>
    public PartnershipStatus? Status => query["status"] == All ? null
        : Enum.TryParse<PartnershipStatus>(query["status"], out var status) && Enum.IsDefined(status) ? status : PartnershipStatus.Active;

    public SeatUseQuery Question => new(By, Status);

    public static string LabelOf(string name) =>
        SeatText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No words are known for it.");
}
