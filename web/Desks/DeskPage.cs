using AiTalent.Contracts.Commands;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Web.Forms;
using AiTalent.Web.Layout;
using AiTalent.Web.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Desks;

/// <summary>A page of a desk: for who works there, rendered within a <see cref="DeskFrame"/>. No cache keeps it.</summary>
public abstract class DeskPage : SitePage
{
    [Inject] public required ISignedInActor SignedIn { get; set; }

    [Inject] public required FormCommands Commands { get; set; }

    [Inject] public required NavigationManager Navigation { get; set; }

    [Inject] public required RefusalSubjects Subjects { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    /// <summary>The log position of what the reader has just done.</summary>
    [SupplyParameterFromQuery(Name = "seen")] public string? SeenValue { get; set; }

    protected Actor Actor => SignedIn.Actor;

    /// <summary>Why the reader may not see the page; null where it is shown.</summary>
    protected string? RefusalCode { get; private set; }

    /// <summary>Of the form that was sent.</summary>
    protected FormOutcome Outcome { get; private set; } = FormOutcome.None;

    /// <summary>A form was sent and waits to be dispatched: it must be on the page, whatever has changed since it was shown.</summary>
    protected bool IsAsked => HttpMethods.IsPost(Context.Request.Method) && !isAnswered;

    protected CancellationToken Aborted => Context.RequestAborted;

    private bool isAnswered;

    protected override async Task OnInitializedAsync()
    {
        Context.Response.ForOneReader();
        await Commands.WaitAsync(QueryValue.Position(SeenValue), Aborted);
        RefusalCode = (await LoadAsync())?.Code;
        if (RefusalCode is not null)
            Context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    /// <summary>Reads what the page shows. A page about what is not there calls <see cref="NavigationManager.NotFound"/>.</summary>
    /// <returns>Why the reader may not see it, by the rules for reading.</returns>
    protected abstract Task<Refusal?> LoadAsync();

    /// <summary>Sends what the form asks for, and leads to where the outcome is seen; where it is refused, this page says why.</summary>
    protected async Task ActAsync<T>(Task<Outcome<T>> sent, string then)
    {
        Outcome = await FormCommands.SendAsync(sent);
        if (Outcome is { RefusalCode: { } code, Subjects.Count: > 0 })
            Outcome = Outcome with { SubjectNames = await Subjects.NameAsync(code, Outcome.Subjects, Aborted) };
        isAnswered = true;
        if (Outcome.IsUndecided)
            Context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        if (Outcome.Position is { } position)
            Navigation.NavigateTo($"{then}{(then.Contains('?', StringComparison.Ordinal) ? '&' : '?')}seen={position}");
        else
            await LoadAsync();
    }

    /// <summary>The form is wrong in itself, and nothing was sent.</summary>
    protected async Task RefuseAsync(string code, string? field)
    {
        Outcome = new FormOutcome(null, code, field);
        isAnswered = true;
        await LoadAsync();
    }
}
