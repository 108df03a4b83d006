using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Desks;

/// <summary>Represents a staff area with its pages.</summary>
/// <param name="Path">The first path segment: <c>university</c>.</param>
/// <param name="Pages">The paths and titles of the pages; the first is the start page.</param>
public sealed record Desk(string Path, Func<string> Title, IReadOnlyList<DeskLink> Pages)
{
    public static Desk University { get; } = new("university", () => DeskText.University,
    [
        new("university/programmes", () => DeskText.Programmes),
        new("university/courses", () => DeskText.Courses),
        new("university/course-runs", () => DeskText.CourseRuns),
        new("university/cohorts", () => DeskText.Cohorts),
        new("university/credentials", () => DeskText.Credentials),
    ]);

    public static Desk Partnership { get; } = new("partnerships", () => DeskText.Partnership,
    [
        new("partnerships", () => DeskText.Partnerships),
    ]);

    public static Desk Ministry { get; } = new("ministry", () => DeskText.Ministry,
    [
        new("ministry", () => DeskText.Nation),
        new("ministry/totals", () => DeskText.Totals),
        new("ministry/accreditation", () => DeskText.Accreditation),
        new("ministry/proposals", () => ProposalText.Title),
        new("ministry/partnerships", () => DeskText.Partnerships),
        new("ministry/overdue-runs", () => MinistryText.OverdueTitle),
    ]);

    /// <summary>Returns the desks available to an actor. Each page checks its own permissions again.</summary>
    public static IReadOnlyList<Desk> Of(Actor actor)
    {
        if (ReadPolicy.CheckTotals(actor, null) is null)
            return [Ministry];
        if (actor.InstitutionId is not { } institution)
            return [];
        var university = ReadPolicy.CheckPersons(actor, institution) is null;
        var partnership = ReadPolicy.CheckPartnerships(actor, institution) is null;
        return [.. university ? [University] : Array.Empty<Desk>(), .. partnership ? [Partnership] : Array.Empty<Desk>()];
    }
}

/// <param name="Path">The path after the language: <c>university/cohorts</c>.</param>
/// <param name="Title">The title in the language of the page.</param>
public sealed record DeskLink(string Path, Func<string> Title)
{
    public string Href => Language.Current.Href(Path);
}
