using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Languages;
using AiTalent.Web.Parts;

namespace AiTalent.Web.University;

/// <summary>Returns the labels of catalogue values.</summary>
public static class CatalogueLabels
{
    public static string Of(AccreditationStatus status) => status switch
    {
        AccreditationStatus.NotAccredited => CatalogueDeskText.NotAccredited,
        AccreditationStatus.Accredited => CatalogueDeskText.Accredited,
        AccreditationStatus.Suspended => CatalogueDeskText.Suspended,
        AccreditationStatus.Withdrawn => CatalogueDeskText.Withdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No words are known for it."),
    };

    public static TagKind KindOf(AccreditationStatus status) => status switch
    {
        AccreditationStatus.Accredited => TagKind.Plain,
        AccreditationStatus.Suspended => TagKind.Attention,
        AccreditationStatus.Withdrawn => TagKind.Problem,
        _ => TagKind.Quiet,
    };

    public static string Of(ProgrammeKind kind) => kind switch
    {
        ProgrammeKind.AiEngineer => CatalogueDeskText.AiEngineer,
        ProgrammeKind.Other => CatalogueDeskText.OtherKind,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words are known for it."),
    };

    /// <summary>Returns the phase of the run at a time; a draft has none yet.</summary>
    public static string Of(CourseRunView run, DateTimeOffset at) => run.IsDraft ? CatalogueDeskText.Draft : run.IsClosed ? CatalogueDeskText.Closed : Of(run.PhaseAt(at));

    public static string Of(RunPhase phase) => phase switch
    {
        RunPhase.Upcoming => CatalogueDeskText.PhaseUpcoming,
        RunPhase.Open => CatalogueDeskText.PhaseOpen,
        RunPhase.Running => CatalogueDeskText.PhaseRunning,
        RunPhase.Ended => CatalogueDeskText.PhaseEnded,
        RunPhase.Cancelled => CatalogueDeskText.PhaseCancelled,
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "No words are known for it."),
    };
}
