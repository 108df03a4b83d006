using AiTalent.Domain.Decisions;
using AiTalent.Web.Desks;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Orleans;

namespace AiTalent.Web.University;

/// <summary>Base class of catalogue pages of an institution, with a form that keeps its input.</summary>
public abstract class CataloguePage : DeskPage
{
    [Inject] public required IGrainFactory Grains { get; set; }

    /// <summary>
    /// The action just completed: <c>created</c>, <c>saved</c>, <c>published</c>, <c>cancelled</c>, <c>closed</c>
    /// or <c>deleted</c>.
    /// </summary>
    [SupplyParameterFromQuery(Name = "done")] public string? Done { get; set; }

    protected ListFilter Question => new(Context.Request.Query);

    /// <summary>Gets the submitted form; null if the page was only opened.</summary>
    protected IFormCollection? Posted => HttpMethods.IsPost(Context.Request.Method) ? Context.Request.Form : null;

    protected string? DoneWords => Done switch
    {
        "created" => CatalogueDeskText.Created,
        "saved" => CatalogueDeskText.Saved,
        "published" => CatalogueDeskText.DonePublished,
        "cancelled" => CatalogueDeskText.DoneCancelled,
        "closed" => CatalogueDeskText.DoneClosed,
        "deleted" => CatalogueDeskText.DoneDeleted,
        _ => null,
    };

    protected IReadOnlyList<FieldError> Errors => CatalogueProblem.Of(Outcome);

    protected CommandContext ContextOf(Guid subject, Guid key, string action) =>
        FormCommands.ContextOf(Actor, subject, key, action) with { Fingerprint = FormFingerprint.Of(Context.Request.Form) };
}
