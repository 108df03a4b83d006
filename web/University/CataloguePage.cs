using AiTalent.Domain.Decisions;
using AiTalent.Web.Desks;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Orleans;

namespace AiTalent.Web.University;

/// <summary>A page of what an institution teaches, with a form that keeps what was typed into it.</summary>
public abstract class CataloguePage : DeskPage
{
    [Inject] public required IGrainFactory Grains { get; set; }

    /// <summary>What has just been done: <c>created</c>, <c>saved</c>, <c>published</c>, <c>cancelled</c>, <c>closed</c> or <c>deleted</c>.</summary>
    [SupplyParameterFromQuery(Name = "done")] public string? Done { get; set; }

    protected ListFilter Question => new(Context.Request.Query);

    /// <summary>The form that was sent; null where the page was only opened.</summary>
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
