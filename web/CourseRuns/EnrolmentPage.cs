using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Forms;
using AiTalent.Web.Layout;
using AiTalent.Web.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.CourseRuns;

/// <summary>A page about the reader's own place in one course run. No cache keeps it.</summary>
public abstract class EnrolmentPage : SitePage
{
    [Inject] public required CourseRunQueries Runs { get; set; }

    [Inject] public required ISignedInActor SignedIn { get; set; }

    [Inject] public required EnrolmentService Desk { get; set; }

    [Inject] public required FormCommands Commands { get; set; }

    [Inject] public required NavigationManager Navigation { get; set; }

    [Inject] public required TimeProvider Time { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [Parameter] public Guid Id { get; set; }

    /// <summary>The log position of what the reader has just done.</summary>
    [SupplyParameterFromQuery(Name = "seen")] public string? SeenValue { get; set; }

    protected CourseRunView? Run { get; private set; }

    /// <summary>As the run itself knows it, which no projection can lag behind.</summary>
    protected EnrolmentState? Enrolment { get; private set; }

    protected FormOutcome Outcome { get; private set; } = FormOutcome.None;

    /// <summary>A form was sent and waits to be dispatched: it must be on the page, whatever has changed since it was shown.</summary>
    protected bool IsAsked => HttpMethods.IsPost(Context.Request.Method) && Outcome == FormOutcome.None;

    protected Guid? LearnerId => SignedIn.Actor.LearnerId;

    protected string Title => Run?.CourseTitle?.In(Language.Code) ?? Run?.CourseCode ?? "";

    protected NamedZone Zone => NamedZone.OfReader(Language, Run!.Definition.TimeZone);

    protected CancellationToken Aborted => Context.RequestAborted;

    protected override async Task OnInitializedAsync()
    {
        Context.Response.ForOneReader();
        await Commands.WaitAsync(QueryValue.Position(SeenValue), Aborted);
        Run = await Runs.FindPublishedAsync(Id, Aborted);
        if (Run is null)
            Navigation.NotFound();
        else if (LearnerId is { } learner)
            await LoadAsync(learner);
    }

    /// <summary>What the page shows to a learner; asked for again when a command was refused.</summary>
    protected virtual async Task LoadAsync(Guid learner) => Enrolment = await Desk.FindAsync(Id, learner);

    /// <summary>Asks the run, and leads to where the outcome is seen; where it is refused, this page says why.</summary>
    /// <param name="request">What the student asks for.</param>
    /// <param name="thenRunId">The run whose page shows the outcome; null for this one.</param>
    /// <param name="runId">The run that is asked; null for this one.</param>
    protected async Task ActAsync(EnrolmentInput request, Guid? thenRunId = null, Guid? runId = null)
    {
        Outcome = await Desk.ActAsync(SignedIn.Actor, runId ?? Id, request);
        if (Outcome.IsUndecided)
            Context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        if (Outcome.Position is { } position)
            Navigation.NavigateTo($"{Address(thenRunId ?? Id, "/enrol")}?seen={position}");
        else if (LearnerId is { } learner)
            await LoadAsync(learner);
    }

    protected static string Address(Guid runId, string page = "") => Language.Href($"course-runs/{runId}{page}");
}
