using AiTalent.Application.Localization;
using AiTalent.Contracts.Partnerships;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Desks;
using Microsoft.AspNetCore.Components;
using Orleans;

namespace AiTalent.Web.Partnerships;

/// <summary>A page about one agreement.</summary>
public abstract class PartnershipDeskPage : DeskPage
{
    [Inject] public required PartnershipQueries Partnerships { get; set; }

    [Inject] public required IGrainFactory Grains { get; set; }

    [Parameter] public Guid Id { get; set; }

    protected PartnershipView? Partnership { get; private set; }

    protected IPartnershipGrain Grain => Grains.GetGrain<IPartnershipGrain>(Id);

    /// <summary>The agreement's own page, for those below it.</summary>
    protected DeskLink Here => new($"partnerships/{Id}", () => Partnership?.Definition.Name.In(Language.Code) ?? "");

    protected override async Task<Refusal?> LoadAsync()
    {
        Partnership = await Partnerships.FindAsync(Id, Aborted);
        if (Partnership is null)
        {
            Navigation.NotFound();
            return null;
        }

        if (CheckOpen(Partnership) is { } refusal)
            return refusal;
        await LoadAroundAsync(Partnership);
        return null;
    }

    /// <summary>The rule for reading, or for who may do what the page is for.</summary>
    protected virtual Refusal? CheckOpen(PartnershipView partnership) => ReadPolicy.CheckPartnership(Actor, partnership.Definition.Parties);

    /// <summary>What else the page shows.</summary>
    protected virtual Task LoadAroundAsync(PartnershipView partnership) => Task.CompletedTask;
}
