using AiTalent.Api.Demonstration.Partnerships;
using AiTalent.Contracts.Partnerships;
using AiTalent.Domain.Partnerships;

namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>Seeds partnerships: active ones with their seats before any enrolment, those under negotiation at the very end.</summary>
internal sealed class AgreementPhases(DemonstrationPlan plan, PlannedCommands commands, IGrainFactory grains, SeedRunner crew)
{
    private const int AtOnce = 8;

    public Phase Active()
    {
        List<PlannedPartnership> active = [.. plan.Partnerships.Where(partnership => partnership.Status == PartnershipStatus.Active)];
        return new Phase(
            "partnerships", active.Count,
            async () => await Grain(active[^1]).Find() is { } made && made.Allotments.Length == active[^1].Allotments.Count,
            stop => crew.EachAsync(active, AtOnce, _ => 1, MakeAsync, stop));
    }

    /// <summary>Its last item is the last of the whole seeding.</summary>
    public Phase Proposals()
    {
        List<PlannedPartnership> others = [.. plan.Partnerships.Where(partnership => partnership.Status != PartnershipStatus.Active)];
        return new Phase(
            "proposals", others.Count,
            async () => await Grain(others[^1]).Find() is { Pledges.Length: > 0 },
            stop => crew.EachAsync(others, AtOnce, _ => 1, MakeAsync, stop));
    }

    private async Task MakeAsync(PlannedPartnership partnership, CancellationToken stop)
    {
        foreach (var command in PlannedCommands.Agree(partnership))
            await crew.TellAsync(() => Grain(partnership).Execute(command), stop);
        foreach (var allotment in commands.Allot(partnership))
            await crew.TellAsync(() => Grain(partnership).Allot(allotment), stop);
    }

    private IPartnershipGrain Grain(PlannedPartnership partnership) => grains.GetGrain<IPartnershipGrain>(partnership.Id);
}
