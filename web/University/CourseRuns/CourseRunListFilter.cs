using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.CourseRuns;

/// <summary>Represents the filter in the address of the run list, in addition to the search text.</summary>
public sealed class CourseRunListFilter(IQueryCollection query)
{
    public const string ByTitle = "title";
    public const string BySeats = "seats";
    public const string Draft = "draft";
    public const string Overdue = "overdue";

    public ListFilter List { get; } = new(query);

    public Guid? Course => Guid.TryParse(List.Given("course"), out var id) ? id : null;

    public RunPhase? Phase => Enum.GetValues<RunPhase>().Cast<RunPhase?>().FirstOrDefault(phase => Name(phase!.Value) == List.Given("state"));

    /// <summary>True to list only unpublished runs.</summary>
    public bool IsDraft => List.Given("state") == Draft;

    /// <summary>True to list only runs that ended long ago and have not been closed.</summary>
    public bool IsOverdue => List.Given("state") == Overdue;

    /// <summary>Gets the requested state as in the address; null means all.</summary>
    public string? State => IsDraft ? Draft : IsOverdue ? Overdue : Phase is { } phase ? Name(phase) : null;

    public static string Name(RunPhase phase) => phase.ToString().ToLowerInvariant();

    /// <param name="now">The current time.</param>
    /// <param name="institution">The institution; null means all.</param>
    /// <param name="closedWithin">The period after which an ended run that is not closed is overdue.</param>
    public CourseRunFilter At(DateTimeOffset now, Guid? institution, TimeSpan closedWithin) => new(
        List.Q, Course, institution, Language: Language.Current.Code, In: Phase is { } phase ? new PhaseThen(phase, now) : null,
        Drafts: IsDraft ? true : Phase is null ? null : false, Overdue: IsOverdue ? now - closedWithin : null,
        Order: List.Sort switch { ByTitle => CourseRunOrder.Title, BySeats => CourseRunOrder.SeatsLeft, _ => CourseRunOrder.StartsLast });
}
