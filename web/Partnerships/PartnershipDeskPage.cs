using AiTalent.Contracts.Partnerships;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Desks;
using Microsoft.AspNetCore.Components;

namespace AiTalent.Web.Partnerships;

/// <summary>Base class of pages about one agreement.</summary>
public abstract class PartnershipDeskPage : DeskEntityPage<PartnershipView>
{
    [Inject] public required PartnershipQueries Partnerships { get; set; }

    protected PartnershipView? Partnership => Entity;

    protected IPartnershipGrain Grain => Grains.GetGrain<IPartnershipGrain>(Id);

    /// <summary>Gets the link to the agreement's page, for the pages below it.</summary>
    protected DeskLink Here => new($"partnerships/{Id}", () => Partnership?.Definition.Name.In(Language.Code) ?? "");

    protected override Task<PartnershipView?> FindAsync(Guid id) => Partnerships.FindAsync(id, Aborted);

    /// <summary>Checks access to the page: the read policy, or the permission for the page's action.</summary>
    protected override Refusal? CheckOpen(PartnershipView partnership) => ReadPolicy.CheckPartnership(Actor, partnership.Definition.Parties);
}
