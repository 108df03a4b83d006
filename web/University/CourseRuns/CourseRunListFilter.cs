using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.CourseRuns;

/// <summary>What the address of the list of runs asks for, beside the words.</summary>
public sealed class CourseRunListFilter(IQueryCollection query)
{
    public const string ByTitle = "title";
    public const string BySeats = "seats";
    public const string Draft = "draft";
    public const string Overdue = "overdue";

    public ListFilter List { get; } = new(query);

    public Guid? Course => Guid.TryParse(List.Given("course"), out var id) ? id : null;

    public RunPhase? Phase => Enum.GetValues<RunPhase>().Cast<RunPhase?>().FirstOrDefault(phase => Name(phase!.Value) == List.Given("state"));

    /// <summary>Only what is not published yet.</summary>
    public bool IsDraft => List.Given("state") == Draft;

    /// <summary>Only runs that ended long ago and have not been closed.</summary>
    public bool IsOverdue => List.Given("state") == Overdue;

    /// <summary>The state that is asked for, as the address says it; null stands for all of them.</summary>
    public string? State => IsDraft ? Draft : IsOverdue ? Overdue : Phase is { } phase ? Name(phase) : null;

    public static string Name(RunPhase phase) => phase.ToString().ToLowerInvariant();

    /// <param name="now">The time.</param>
    /// <param name="institution">Of this institution.</param>
    /// <param name="closedWithin">Runs that ended longer ago and are not closed are overdue.</param>
    public CourseRunFilter At(DateTimeOffset now, Guid? institution, TimeSpan closedWithin) => new(
        List.Q, Course, institution, Language: Language.Current.Code, In: Phase is { } phase ? new PhaseThen(phase, now) : null,
        Drafts: IsDraft ? true : Phase is null ? null : false, Overdue: IsOverdue ? now - closedWithin : null,
        Order: List.Sort switch { ByTitle => CourseRunOrder.Title, BySeats => CourseRunOrder.SeatsLeft, _ => CourseRunOrder.StartsLast });
}
