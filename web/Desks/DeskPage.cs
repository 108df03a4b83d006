using AiTalent.Contracts.Commands;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Web.Forms;
using AiTalent.Web.Layout;
using AiTalent.Web.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Desks;

/// <summary>Base class of desk pages for staff, rendered within a <see cref="DeskFrame"/>. Not cached.</summary>
public abstract class DeskPage : SitePage
{
    [Inject] public required ISignedInActor SignedIn { get; set; }

    [Inject] public required FormCommands Commands { get; set; }

    [Inject] public required NavigationManager Navigation { get; set; }

    [Inject] public required RefusalSubjects Subjects { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    /// <summary>The log position of the reader's last write.</summary>
    [SupplyParameterFromQuery(Name = "seen")] public string? SeenValue { get; set; }

    protected Actor Actor => SignedIn.Actor;

    /// <summary>Gets the code of the refusal to show the page; null if it is shown.</summary>
    protected string? RefusalCode { get; private set; }

    /// <summary>Gets the outcome of the submitted form.</summary>
    protected FormOutcome Outcome { get; private set; } = FormOutcome.None;

    /// <summary>
    /// True if a submitted form still has to be dispatched: it must then be rendered, regardless of changes since
    /// it was shown.
    /// </summary>
    protected bool IsAsked => HttpMethods.IsPost(Context.Request.Method) && !_isAnswered;

    protected CancellationToken Aborted => Context.RequestAborted;

    private bool _isAnswered;

    protected override async Task OnInitializedAsync()
    {
        Context.Response.ForOneReader();
        await Commands.WaitAsync(QueryValue.Position(SeenValue), Aborted);
        RefusalCode = (await LoadAsync())?.Code;
        if (RefusalCode is not null)
            Context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    /// <summary>
    /// Loads the data of the page. Calls <see cref="NavigationManager.NotFound"/> if the subject does not exist.
    /// </summary>
    /// <returns>The refusal by the read policy, or null.</returns>
    protected abstract Task<Refusal?> LoadAsync();

    /// <summary>
    /// Sends the form's command and redirects to the page with the outcome; if it is refused, this page shows the
    /// reason.
    /// </summary>
    protected async Task ActAsync<T>(Task<Outcome<T>> sent, string then)
    {
        Outcome = await FormCommands.SendAsync(sent);
        if (Outcome is { RefusalCode: { } code, Subjects.Count: > 0 })
            Outcome = Outcome with { SubjectNames = await Subjects.NameAsync(code, Outcome.Subjects, Aborted) };
        _isAnswered = true;
        if (Outcome.IsUndecided)
            Context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        if (Outcome.Position is { } position)
            Navigation.NavigateTo($"{then}{(then.Contains('?', StringComparison.Ordinal) ? '&' : '?')}seen={position}");
        else
            await LoadAsync();
    }

    /// <summary>Reports an invalid form; nothing was sent.</summary>
    protected async Task RefuseAsync(string code, string? field)
    {
        Outcome = new FormOutcome(null, code, field);
        _isAnswered = true;
        await LoadAsync();
    }
}
