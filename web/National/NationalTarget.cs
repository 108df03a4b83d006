using AiTalent.Domain.Decisions;
using AiTalent.Domain.Regions;

namespace AiTalent.Web.National;

/// <summary>Options for the ministry's target, bound from <c>AiTalent:Target</c>.</summary>
public sealed record NationalTarget
{
    /// <summary>Gets the number of engineers, 1 to 10,000,000. Default: 50,000.</summary>
    public long Engineers { get; init; } = 50_000;

    /// <summary>
    /// Gets the countries whose learners count, wherever they are taught, as comma-separated codes. Default: VN.
    /// </summary>
    public string Countries { get; init; } = "VN";

    /// <summary>Gets the first day of the plan. Default: 2025-06-01.</summary>
    public DateOnly From { get; init; } = new(2025, 6, 1);

    /// <summary>Gets the day by which the target is due. Default: 2030-12-31.</summary>
    public DateOnly By { get; init; } = new(2030, 12, 31);

    /// <summary>
    /// Gets the decisions that set the target, oldest first. If empty, there is one decision without a recorded
    /// number and date.
    /// </summary>
    public IReadOnlyList<TargetDecision> Decisions { get; init; } = [];

    /// <summary>Gets the codes of the countries whose learners count.</summary>
    public IReadOnlyList<string> Scope => CodesOf(Countries);

    /// <summary>Gets the participating countries whose learners do not count.</summary>
    public IReadOnlyList<string> OtherCountries => [.. Domain.Regions.Countries.All.Except(Scope)];

    /// <summary>Gets all decisions, oldest first; the last one is in force.</summary>
    public IReadOnlyList<TargetDecision> History =>
        Decisions.Count > 0 ? Decisions : [new TargetDecision { Countries = Countries, Engineers = Engineers, By = By }];

    /// <summary>Returns the value of the linear plan on a day.</summary>
    public long PlannedOn(DateOnly day)
    {
        var share = (double)(day.DayNumber - From.DayNumber) / Math.Max(1, By.DayNumber - From.DayNumber);
        return (long)(Math.Clamp(share, 0, 1) * Engineers);
    }

    public long PlannedOn(DateTimeOffset at) => PlannedOn(NationalDay.Of(at));

    /// <summary>Parses the codes in a setting.</summary>
    public static IReadOnlyList<string> CodesOf(string countries) =>
        [.. countries.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>Returns the problems of the settings, one line each.</summary>
    public IEnumerable<string> Problems()
    {
        if (Engineers is < 1 or > 10_000_000)
            yield return "AiTalent:Target:Engineers must be 1 to 10000000.";
        if (By <= From)
            yield return "AiTalent:Target:By must be after AiTalent:Target:From.";
        if (!AreKnown(Countries))
            yield return "AiTalent:Target:Countries must be one or several of VN and KR, with commas between them.";
        if (!Decisions.All(decision => AreKnown(decision.Countries)))
            yield return "AiTalent:Target:Decisions must each have Countries of VN and KR, with commas between them.";
    }

    private static bool AreKnown(string countries) =>
        CodesOf(countries) is { Count: > 0 } codes && codes.All(code => Domain.Regions.Countries.Find(code) is not null);
}

/// <summary>Represents a decision that set the target.</summary>
public sealed record TargetDecision
{
    /// <summary>Gets the number of the document; null if it is not recorded.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the day of the decision; null if it is not recorded.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Gets the countries whose learners count, as comma-separated codes. Default: VN.</summary>
    public string Countries { get; init; } = "VN";

    /// <summary>Gets the number of engineers. Default: 50,000.</summary>
    public long Engineers { get; init; } = 50_000;

    /// <summary>Gets the day by which the target is due. Default: 2030-12-31.</summary>
    public DateOnly By { get; init; } = new(2030, 12, 31);
}
