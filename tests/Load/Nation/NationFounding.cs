using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Programmes;
using AiTalent.Domain.Staff;
using AiTalent.EventStore.Events;

namespace AiTalent.Load.Nation;

/// <summary>Creates what exists before any learning: institutions and courses with the ministry's decisions, and the analyst.</summary>
internal sealed class NationFounding(NationCatalogue catalogue, NationCalendar calendar, NationLog log)
{
    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        foreach (var university in catalogue.Universities)
            await RegisterAsync(university.Id, new InstitutionDefinition(InstitutionKind.University, university.Province.Country, university.Province.Code, university.Name), cancellationToken);
        foreach (var company in catalogue.Companies)
            await RegisterAsync(company.Id, new InstitutionDefinition(InstitutionKind.Company, company.Province.Country, company.Province.Code, company.Name), cancellationToken);
        foreach (var university in catalogue.Universities)
        {
            foreach (var (enrolment, course) in university.Courses.Index())
                await CreateAsync(university, course, enrolment, cancellationToken);
            foreach (var programme in university.Programmes)
                await CreateAsync(university, programme, cancellationToken);
        }

        await new DecidedStream<StaffMember, StaffCommand, StaffEvent>(StreamName.Staff(NationActors.Analyst), log)
            .TellAsync(new GrantRole(NationActors.Ministry, NationActors.Analyst, Role.MinistryAnalyst), cancellationToken);
    }

    private async Task RegisterAsync(Guid id, InstitutionDefinition definition, CancellationToken cancellationToken) =>
        await new DecidedStream<Institution, InstitutionCommand, InstitutionEvent>(StreamName.Institution(id), log)
            .TellAsync(new RegisterInstitution(NationActors.Program, id, definition), cancellationToken);

    private async Task CreateAsync(NationUniversity university, Guid course, int enrolment, CancellationToken cancellationToken)
    {
        var definition = new CourseDefinition(
            university.Id, $"AI-{university.Number}-{enrolment}", NationCatalogue.TitleOf((university.Number * university.Courses.Count()) + enrolment), 5 + (enrolment % 3), 45 + (enrolment * 5),
            university.Province.Country == "KR" ? "ko" : "vi");
        await new DecidedStream<Course, CourseCommand, CourseEvent>(StreamName.Course(course), log)
            .TellAsync(new CreateCourse(NationActors.Program, course, definition), cancellationToken);
    }

    private async Task CreateAsync(NationUniversity university, NationProgramme programme, CancellationToken cancellationToken)
    {
        var name = NationCatalogue.TitleOf(programme.Number);
        var kind = programme.IsForEngineers ? ProgrammeKind.AiEngineer : ProgrammeKind.Other;
        var stream = new DecidedStream<Programme, ProgrammeCommand, ProgrammeEvent>(StreamName.Programme(programme.Id), log);
        await stream.TellAsync(
            new CreateProgramme(NationActors.Program, programme.Id, new ProgrammeDefinition(kind, [university.Id], name, [programme.FirstCourse, programme.SecondCourse])), cancellationToken);
        if (programme.IsAccredited || programme.IsSuspended)
            await stream.TellAsync(new SetAccreditation(NationActors.Program, AccreditationStatus.Accredited, calendar.StartOf(0)), cancellationToken);
        if (programme.IsSuspended)
            await stream.TellAsync(new SetAccreditation(NationActors.Program, AccreditationStatus.Suspended, calendar.StartOf(1)), cancellationToken);
    }
}
