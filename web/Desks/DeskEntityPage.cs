using AiTalent.Domain.Decisions;
using Microsoft.AspNetCore.Components;
using Orleans;

namespace AiTalent.Web.Desks;

/// <summary>Base class of pages about one thing of a desk: finds it, checks access, loads what the page shows besides it.</summary>
public abstract class DeskEntityPage<TView> : DeskPage
    where TView : class
{
    [Inject] public required IGrainFactory Grains { get; set; }

    [Parameter] public Guid Id { get; set; }

    /// <summary>Null until it is loaded, and if there is none.</summary>
    protected TView? Entity { get; private set; }

    protected override async Task<Refusal?> LoadAsync()
    {
        Entity = await FindAsync(Id);
        if (Entity is null)
        {
            Navigation.NotFound();
            return null;
        }

        if (CheckOpen(Entity) is { } refusal)
            return refusal;
        await LoadAroundAsync(Entity);
        return null;
    }

    protected abstract Task<TView?> FindAsync(Guid id);

    /// <summary>Checks access to the page.</summary>
    protected abstract Refusal? CheckOpen(TView entity);

    /// <summary>Loads additional data of the page.</summary>
    protected virtual Task LoadAroundAsync(TView entity) => Task.CompletedTask;
}
