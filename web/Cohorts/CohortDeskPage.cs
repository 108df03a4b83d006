using AiTalent.Contracts.Cohorts;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Cohorts;
using AiTalent.Web.Desks;
using Microsoft.AspNetCore.Components;

namespace AiTalent.Web.Cohorts;

/// <summary>Base class of pages about one cohort.</summary>
public abstract class CohortDeskPage : DeskEntityPage<CohortView>
{
    [Inject] public required CohortQueries Cohorts { get; set; }

    protected CohortView? Cohort => Entity;

    protected ICohortGrain Grain => Grains.GetGrain<ICohortGrain>(Id);

    /// <summary>Gets the link to the cohort's page, for the pages below it.</summary>
    protected DeskLink Here => new($"{CohortRoutes.List}/{Id}", () => Cohort?.Definition.Name.In(Language.Code) ?? "");

    protected override Task<CohortView?> FindAsync(Guid id) => Cohorts.FindAsync(id, Aborted);

    /// <summary>Checks access to the page. By default it is limited to staff who manage cohorts at the institution.</summary>
    protected override Refusal? CheckOpen(CohortView cohort) => Authorization.Require(Actor, Permissions.ManageCohorts, cohort.Definition.InstitutionId);
}
