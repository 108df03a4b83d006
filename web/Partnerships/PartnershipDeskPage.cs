using AiTalent.Application.Localization;
using AiTalent.Contracts.Partnerships;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Desks;
using Microsoft.AspNetCore.Components;
using Orleans;

namespace AiTalent.Web.Partnerships;

/// <summary>Base class of pages about one agreement.</summary>
public abstract class PartnershipDeskPage : DeskPage
{
    [Inject] public required PartnershipQueries Partnerships { get; set; }

    [Inject] public required IGrainFactory Grains { get; set; }

    [Parameter] public Guid Id { get; set; }

    protected PartnershipView? Partnership { get; private set; }

    protected IPartnershipGrain Grain => Grains.GetGrain<IPartnershipGrain>(Id);

    /// <summary>Gets the link to the agreement's page, for the pages below it.</summary>
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

    /// <summary>Checks access to the page: the read policy, or the permission for the page's action.</summary>
    protected virtual Refusal? CheckOpen(PartnershipView partnership) => ReadPolicy.CheckPartnership(Actor, partnership.Definition.Parties);

    /// <summary>Loads additional data of the page.</summary>
    protected virtual Task LoadAroundAsync(PartnershipView partnership) => Task.CompletedTask;
}
