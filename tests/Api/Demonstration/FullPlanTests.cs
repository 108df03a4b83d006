using System.Text;
using AiTalent.Api.Demonstration;
using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Api.Demonstration.Courses;
using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;
using Xunit;

namespace AiTalent.Api.Tests.Demonstration;

public sealed class FullPlanTests(FullPlan full) : IClassFixture<FullPlan>
{
    private DemonstrationPlan Plan => full.Plan;

    private PlannedWorld World => full.World;

    private IEnumerable<Credential> ValidEngineers =>
        World.Credentials.Where(credential => credential is { Status: CredentialStatus.Issued, Issue.MakesEngineer: true });

    [Fact]
    public void The_rules_refuse_none_of_it() => Assert.Empty(World.Refusals);

    [Fact]
    public void No_seat_is_oversold_and_none_is_free_while_somebody_waits() =>
        Assert.Empty(World.Runs.SelectMany(run => run.BrokenInvariants(World.Now)));

    [Fact]
    public void Nobody_waits_for_a_run_that_has_ended_or_is_enrolled_in_one_that_ended_two_months_ago()
    {
        Assert.All(World.Runs.Where(run => run.Definition!.EntryEndsAt() <= World.Now), run => Assert.Equal(0, run.Waitlisted));
        Assert.All(
            World.Runs.Where(run => run.Definition!.EndedAt() < World.Now.AddDays(-60)),
            run => Assert.DoesNotContain(run.Enrolments, place => place.Status.IsActive()));
        Assert.Contains(World.Runs, run => run.IsClosed);
    }

    [Fact]
    public void It_is_as_large_as_it_was_asked_to_be()
    {
        Assert.Equal(40, Plan.Institutions.Universities.Count(university => university.Country == "VN"));
        Assert.Equal(30, Plan.Institutions.Universities.Count(university => university.Country == "KR"));
        Assert.Equal(40, Plan.Institutions.Companies.Count);
        Assert.Equal(60_000, Plan.Learners.Count);
        Assert.InRange(Plan.Runs.Sum(run => run.Attendances.Count), 150_000, 200_000);
        Assert.Equal(40, World.Partnerships.Count(partnership => partnership.Status == PartnershipStatus.Active));
        Assert.Equal(7, World.Partnerships.Count(partnership => partnership.Status is PartnershipStatus.Draft or PartnershipStatus.Proposed));
        Assert.InRange(Plan.Cohorts.Count, 100, 500);
    }

    [Fact]
    public void There_are_about_seven_thousand_engineers()
    {
        var engineers = ValidEngineers.Select(credential => credential.Issue!.LearnerId).Distinct().Count();
        Assert.InRange(engineers, 6_500, 7_500);
        Assert.Contains(World.Credentials, credential => credential.Status == CredentialStatus.Revoked);
        Assert.Contains(World.Credentials, credential => credential.Status == CredentialStatus.Suspended);
        Assert.NotEmpty(Plan.Credentials.Next);
    }

    [Fact]
    public void Engineers_grow_along_an_S()
    {
        var perMonth = Enumerable.Range(-11, 12).Select(month => FullPlan.Anchor.AddMonths(month)).Select(end => Upto(end) - Upto(end.AddMonths(-1))).ToList();
        Assert.All(perMonth, increase => Assert.True(increase > 0));
        var (first, middle, last) = (perMonth.Take(4).Sum(), perMonth.Skip(4).Take(4).Sum(), perMonth.Skip(8).Sum());
        Assert.True(first < last && last < middle, string.Join(", ", perMonth));

        int Upto(DateTimeOffset end) => ValidEngineers.Count(credential => credential.Issue!.EffectiveAt <= end);
    }

    [Fact]
    public void Every_credential_of_a_programme_is_earned_and_knows_its_accreditation()
    {
        var courseOf = Plan.Runs.ToDictionary(run => run.Id, run => run.Course.Id);
        var passed = World.Runs.SelectMany(run => run.Enrolments.Where(place => place.Status == EnrolmentStatus.Completed).Select(place => (place.LearnerId, courseOf[run.Id]))).ToHashSet();
        foreach (var issue in World.Credentials.Select(credential => credential.Issue!).Where(issue => issue.Award.Kind == AwardKind.Programme))
        {
            var programme = World.Programmes[issue.Award.Id];
            Assert.All(programme.Definition!.RequiredCourses, course => Assert.Contains((issue.LearnerId, course), passed));
            Assert.Equal(programme.MakesEngineers(NationalDay.Of(issue.EffectiveAt)), issue.MakesEngineer);
        }
    }

    [Fact]
    public void Programmes_are_of_one_university_or_joint_and_two_of_the_AI_engineers_are_not_accredited()
    {
        Assert.All(Plan.Programmes, programme => Assert.InRange(programme.Definition.RequiredCourses.Count, 4, 6));
        Assert.InRange(Plan.Programmes.Count(programme => programme.Owners.Select(owner => owner.Country).Distinct().Count() == 2), 5, 15);
        Assert.InRange(Plan.Programmes.Count(programme => programme.Owners.Count == 1), 5, 25);
        Assert.Equal(2, Plan.Programmes.Count(programme => programme.Definition.Kind == ProgrammeKind.AiEngineer && programme.AccreditedFrom is null));
        Assert.Single(Plan.Programmes, programme => programme.Definition.Kind == ProgrammeKind.Other);
    }

    [Fact]
    public void Runs_are_over_under_way_open_and_yet_to_open()
    {
        Assert.InRange(Plan.Runs.Count(run => run.IsOver), 500, 2_000);
        Assert.InRange(Plan.Runs.Count(run => !run.IsOver && run.ClosesAt < FullPlan.Anchor), 50, 500);
        Assert.InRange(Plan.Runs.Count(run => run.IsOpen), 50, 300);
        Assert.InRange(Plan.Runs.Count(run => run.IsYetToOpen), 50, 400);
        Assert.All(Plan.Runs, run => Assert.InRange(run.StartsOn.DayNumber - NationalDay.Of(FullPlan.Anchor).DayNumber, -545, 124));
    }

    [Fact]
    public void The_runs_of_the_tour_are_as_they_are_told()
    {
        var open = World.Runs.Single(run => run.Id == DemonstrationIds.RunWithThreeSeats);
        Assert.Equal((3, 0), (open.OpenSeatsLeft, open.Waitlisted));
        var full = World.Runs.Single(run => run.Id == DemonstrationIds.FullRun);
        Assert.Equal((0, 12), (full.OpenSeatsLeft, full.Waitlisted));
        Assert.All(Plan.Runs.Where(run => run.IsReserved), run => Assert.True(run.IsOpen));
    }

    [Fact]
    public void The_student_of_the_tour_is_half_way_and_not_yet_in_the_run_with_three_seats()
    {
        var mine = World.Runs.Select(run => run.Find(DemonstrationIds.Student)).OfType<Enrolment>().ToList();
        Assert.Equal(2, mine.Count(place => place.Status == EnrolmentStatus.Completed));
        Assert.Equal(1, mine.Count(place => place.Status == EnrolmentStatus.Enrolled));
        var programme = World.Programmes[mine[0].ProgrammeId!.Value].Definition!;
        var missing = Plan.Runs.Single(run => run.Id == DemonstrationIds.RunWithThreeSeats).Course.Id;
        Assert.Contains(missing, programme.RequiredCourses);
        Assert.Null(World.Runs.Single(run => run.Id == DemonstrationIds.RunWithThreeSeats).Find(DemonstrationIds.Student));
    }

    [Fact]
    public void All_ids_are_distinct()
    {
        List<Guid> ids =
        [
            Plan.Institutions.Ministry.Id,
            .. Plan.Institutions.Universities.Concat(Plan.Institutions.Companies).Select(institution => institution.Id),
            .. Plan.Courses.Select(course => course.Id),
            .. Plan.Programmes.Select(programme => programme.Id),
            .. Plan.Learners.Select(learner => learner.Id),
            .. Plan.Runs.Select(run => run.Id),
            .. Plan.Partnerships.SelectMany(partnership => partnership.Allotments.Select(allotment => allotment.Id).Append(partnership.Id).Append(partnership.Pledge.PledgeId)),
            .. Plan.Credentials.Issued.Concat(Plan.Credentials.Next).Select(credential => credential.Id),
            .. Plan.Cohorts.Select(cohort => cohort.Id),
        ];
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Learners_are_grown_up_live_in_every_province_and_have_names_in_NFC()
    {
        var today = NationalDay.Of(FullPlan.Anchor);
        Assert.All(Plan.Learners, learner => Assert.InRange(today.Year - learner.BirthDate.Year, 18, 46));
        Assert.Equal(34 + 17, Plan.Learners.Select(learner => (learner.Profile.Country, learner.Profile.Province)).Distinct().Count());
        var people = Plan.Learners.Where(learner => learner.Number % 20 == 0).Select(learner => learner.Person).ToList();
        Assert.All(people, person => Assert.True($"{person.FamilyName} {person.GivenName}".IsNormalized(NormalizationForm.FormC)));
        Assert.All(people, person => Assert.EndsWith(".example", person.Email, StringComparison.Ordinal));
        Assert.Equal(people.Count, people.Select(person => person.Email).Distinct().Count());
        Assert.InRange(people.Count(person => person.FamilyName == "Nguyễn") / (double)people.Count(person => person.Language == "vi"), 0.26, 0.37);
    }

    [Fact]
    public void Courses_have_titles_in_three_languages_hours_a_level_and_skills() => Assert.All(Topic.All, topic =>
    {
        Assert.True(topic.Title is { Vi.Length: > 0, Ko.Length: > 0, En.Length: > 0 });
        Assert.InRange(topic.Level, 4, 8);
        Assert.InRange(topic.Hours, 20, 200);
        Assert.NotEmpty(topic.Skills);
    });
}
