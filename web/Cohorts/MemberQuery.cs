using AiTalent.Application.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Cohorts;
using AiTalent.Web.University;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Cohorts;

/// <summary>Represents the filter in the address of a cohort page. Invalid values are ignored.</summary>
public sealed class MemberQuery(IQueryCollection query)
{
    /// <summary>The value that selects learners without an enrolment in a run.</summary>
    public const string NoEnrolment = "none";

    public const string ByName = "name";
    private const char Descending = '-';

    public ListFilter List { get; } = new(query);

    public string? Q => List.Q;

    /// <summary>Gets the page number, from 1.</summary>
    public int Page => int.TryParse(List.Given("page"), out var number) ? Math.Clamp(number, 1, 1_000) : 1;

    /// <summary>Gets the run that the status filter applies to; without a run the filter is ignored.</summary>
    public Guid? Run => Guid.TryParse(List.Given("run"), out var id) ? id : null;

    /// <summary>Gets the status filter: <see cref="NoEnrolment"/>, or the name of a status.</summary>
    public string? Standing => List.Given("status") is { } given && (given == NoEnrolment || StatusOf(given) is not null) ? given : null;

    public bool IsNarrowed => Q is not null || Filter.In is not null;

    public bool IsDescending => List.Sort?.StartsWith(Descending) == true;

    public MemberFilter Filter => new(
        Run is { } run && Standing is { } standing ? new StandingIn(run, StatusOf(standing)) : null,
        Guid.TryParse(List.Sort?.TrimStart(Descending), out var by) ? by : null);

    public MemberSearch Search => new(Filter, Q, IsDescending);

    /// <summary>Gets the sort column: <see cref="ByName"/>, or a run.</summary>
    public string Sorted => Filter.ByRun?.ToString() ?? ByName;

    /// <summary>Returns the query sorted by a column, or in reverse if it is already sorted by it.</summary>
    public string SortedBy(string column) => List.With("sort", column == Sorted && !IsDescending ? $"{Descending}{column}" : column == ByName ? null : column);

    public static string Name(EnrolmentStatus status) => status.ToString().ToLowerInvariant();

    private static EnrolmentStatus? StatusOf(string name) => Enum.GetValues<EnrolmentStatus>().Cast<EnrolmentStatus?>().FirstOrDefault(status => Name(status!.Value) == name);
}
