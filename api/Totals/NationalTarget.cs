namespace AiTalent.Api.Totals;

/// <summary>The ministry's target; the section <c>AiTalent:Target</c>.</summary>
internal sealed record NationalTarget
{
    /// <summary>Engineers, 1 to 10,000,000. Default: 50,000.</summary>
    public long Engineers { get; init; } = 50_000;

    /// <summary>The day it is to be reached by. Default: 2030-12-31.</summary>
    public DateOnly By { get; init; } = new(2030, 12, 31);
}
