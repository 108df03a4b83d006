using System.Globalization;
using AiTalent.Api.Demonstration.Courses;
using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;

namespace AiTalent.Api.Demonstration.Programmes;

/// <summary>Plans programmes of one or several universities, most of them accredited.</summary>
internal static class ProgrammePlan
{
    private const int CoursesAtOnce = 2;

    public static IReadOnlyList<PlannedProgramme> Make(Calendar calendar, InstitutionPlan institutions, CoursePlan courses) =>
        [.. CsvRows.Read("programmes").Select(row => Plan(row, calendar, institutions, courses))];

    private static PlannedProgramme Plan(Func<string, string> row, Calendar calendar, InstitutionPlan institutions, CoursePlan courses)
    {
        var owners = row("owners").Split(';').Select(shortName => institutions[shortName]).ToList();
        var required = row("courses").Split(';').Select(course => Course(course.Split('@'), owners[0], institutions, courses)).ToList();
        var kind = row("kind") == "AI" ? ProgrammeKind.AiEngineer : ProgrammeKind.Other;
        var owned = $" ({string.Join(" – ", owners.Select(owner => owner.ShortName))})";
        var definition = new ProgrammeDefinition(
            kind, new ValueList<Guid>([.. owners.Select(owner => owner.Id)]),
            new LocalizedText(row("name_vi") + owned, row("name_ko") + owned, row("name_en") + owned),
            new ValueList<Guid>([.. required.Select(course => course.Id)]));
        return new PlannedProgramme(
            DemonstrationIds.Of("programme", row("key")), row("key"), definition, owners, [.. required.Chunk(CoursesAtOnce)],
            row("accredited_days_ago") is { Length: > 0 } ago ? calendar.Day(-Number(ago)) : null,
            Number(row("timetable")), Number(row("first_term")), double.Parse(row("weight"), CultureInfo.InvariantCulture));
    }

    private static PlannedCourse Course(string[] named, PlannedInstitution first, InstitutionPlan institutions, CoursePlan courses) =>
        courses.Of(named.Length > 1 ? institutions[named[1]] : first, named[0]);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
