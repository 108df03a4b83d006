using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Forms;
using AiTalent.Web.Layout;
using AiTalent.Web.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.CourseRuns;

/// <summary>Base class of pages about the reader's own enrolment in a course run. Not cached.</summary>
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

    /// <summary>The log position of the reader's last write.</summary>
    [SupplyParameterFromQuery(Name = "seen")] public string? SeenValue { get; set; }

    protected CourseRunView? Run { get; private set; }

    /// <summary>Gets the enrolment from the run itself, which is never behind.</summary>
    protected EnrolmentState? Enrolment { get; private set; }

    protected FormOutcome Outcome { get; private set; } = FormOutcome.None;

    /// <summary>
    /// True if a submitted form still has to be dispatched: it must then be rendered, regardless of changes since
    /// it was shown.
    /// </summary>
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

    /// <summary>Loads the data for a learner; called again after a refused command.</summary>
    protected virtual async Task LoadAsync(Guid learner) => Enrolment = await Desk.FindAsync(Id, learner);

    /// <summary>
    /// Sends the request to the run and redirects to the page with the outcome; if the run refuses, this page shows
    /// the reason.
    /// </summary>
    /// <param name="request">The student's request.</param>
    /// <param name="thenRunId">The run whose page shows the outcome; null means this run.</param>
    /// <param name="runId">The run that receives the request; null means this run.</param>
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
