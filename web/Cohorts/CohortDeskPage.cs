using AiTalent.Application.Localization;
using AiTalent.Contracts.Cohorts;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Cohorts;
using AiTalent.Web.Desks;
using Microsoft.AspNetCore.Components;
using Orleans;

namespace AiTalent.Web.Cohorts;

/// <summary>Base class of pages about one cohort.</summary>
public abstract class CohortDeskPage : DeskPage
{
    [Inject] public required CohortQueries Cohorts { get; set; }

    [Inject] public required IGrainFactory Grains { get; set; }

    [Parameter] public Guid Id { get; set; }

    protected CohortView? Cohort { get; private set; }

    protected ICohortGrain Grain => Grains.GetGrain<ICohortGrain>(Id);

    /// <summary>Gets the link to the cohort's page, for the pages below it.</summary>
    protected DeskLink Here => new($"{CohortRoutes.List}/{Id}", () => Cohort?.Definition.Name.In(Language.Code) ?? "");

    protected override async Task<Refusal?> LoadAsync()
    {
        Cohort = await Cohorts.FindAsync(Id, Aborted);
        if (Cohort is null)
        {
            Navigation.NotFound();
            return null;
        }

        if (CheckOpen(Cohort) is { } refusal)
            return refusal;
        await LoadAroundAsync(Cohort);
        return null;
    }

    /// <summary>
    /// Checks access to the page. By default it is limited to staff who manage cohorts at the institution.
    /// </summary>
    protected virtual Refusal? CheckOpen(CohortView cohort) => Authorization.Require(Actor, Permissions.ManageCohorts, cohort.Definition.InstitutionId);

    /// <summary>Loads additional data of the page.</summary>
    protected virtual Task LoadAroundAsync(CohortView cohort) => Task.CompletedTask;
}
