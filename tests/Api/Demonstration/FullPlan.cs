using AiTalent.Api.Demonstration;

namespace AiTalent.Api.Tests.Demonstration;

/// <summary>Holds the full-size plan and its outcome under the domain rules; created once for all tests.</summary>
public sealed class FullPlan
{
    internal static readonly DateTimeOffset Anchor = new(2026, 11, 24, 7, 30, 0, TimeSpan.Zero);

    public FullPlan()
    {
        Plan = DemonstrationPlan.Make(Anchor, DemonstrationSize.Full);
        World = PlannedWorld.Of(Plan);
    }

    internal DemonstrationPlan Plan { get; }

    internal PlannedWorld World { get; }
}
