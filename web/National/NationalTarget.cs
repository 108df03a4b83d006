using AiTalent.Domain.Decisions;
using AiTalent.Domain.Regions;

namespace AiTalent.Web.National;

/// <summary>The ministry's target; the section <c>AiTalent:Target</c> of the settings.</summary>
public sealed record NationalTarget
{
    /// <summary>Engineers, 1 to 10,000,000. Default: 50,000.</summary>
    public long Engineers { get; init; } = 50_000;

    /// <summary>Whose learners count toward it, wherever they are taught: codes with commas between them. Default: VN.</summary>
    public string Countries { get; init; } = "VN";

    /// <summary>The day that the plan starts from. Default: 2025-06-01.</summary>
    public DateOnly From { get; init; } = new(2025, 6, 1);

    /// <summary>The day it is to be reached by. Default: 2030-12-31.</summary>
    public DateOnly By { get; init; } = new(2030, 12, 31);

    /// <summary>The decisions that set it, the oldest first. Without any there is one, of which neither number nor day is recorded.</summary>
    public IReadOnlyList<TargetDecision> Decisions { get; init; } = [];

    /// <summary>The codes of the countries whose learners count.</summary>
    public IReadOnlyList<string> Scope => CodesOf(Countries);

    /// <summary>The countries of the programme whose learners do not count.</summary>
    public IReadOnlyList<string> OtherCountries => [.. Domain.Regions.Countries.All.Except(Scope)];

    /// <summary>What was ever decided, the oldest first; the last one holds.</summary>
    public IReadOnlyList<TargetDecision> History =>
        Decisions.Count > 0 ? Decisions : [new TargetDecision { Countries = Countries, Engineers = Engineers, By = By }];

    /// <summary>Where a plan in equal steps stands on a day.</summary>
    public long PlannedOn(DateOnly day)
    {
        var share = (double)(day.DayNumber - From.DayNumber) / Math.Max(1, By.DayNumber - From.DayNumber);
        return (long)(Math.Clamp(share, 0, 1) * Engineers);
    }

    public long PlannedOn(DateTimeOffset at) => PlannedOn(NationalDay.Of(at));

    /// <summary>The codes in a setting.</summary>
    public static IReadOnlyList<string> CodesOf(string countries) =>
        [.. countries.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>What is wrong with the settings, a line each.</summary>
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

/// <summary>A decision that set the target.</summary>
public sealed record TargetDecision
{
    /// <summary>As the document has it; null where it is not recorded.</summary>
    public string? Number { get; init; }

    /// <summary>The day of the decision; null where it is not recorded.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whose learners count: codes with commas between them. Default: VN.</summary>
    public string Countries { get; init; } = "VN";

    /// <summary>How many engineers. Default: 50,000.</summary>
    public long Engineers { get; init; } = 50_000;

    /// <summary>The day it is to be reached by. Default: 2030-12-31.</summary>
    public DateOnly By { get; init; } = new(2030, 12, 31);
}
