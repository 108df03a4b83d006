using AiTalent.Domain.Authority;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;

namespace AiTalent.Domain.Tests.Authority;

public sealed class ReadingTests
{
    private static readonly Guid Own = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();
    private static readonly Guid Learner = Guid.NewGuid();
    private static readonly Actor Registrar = Actor.Person("user:1", Role.Registrar, Own);
    private static readonly Actor Student = Actor.Person("user:2", Role.Learner, Own, Learner);
    private static readonly Actor Ministry = Actor.Person("user:3", Role.MinistryAnalyst);
    private static readonly Actor Company = Actor.Person("user:4", Role.CompanyRepresentative, Own);

    [Fact]
    public void Learners_read_themselves_and_nobody_else()
    {
        Assert.Null(Reading.OfLearner(Student, Learner, Own));
        Assert.NotNull(Reading.OfLearner(Student, Guid.NewGuid(), Own));
        Assert.Null(Reading.OfPlace(Student, Learner, Other, Own));
        Assert.NotNull(Reading.OfPlace(Student, Guid.NewGuid(), Own, Own));
        Assert.NotNull(Reading.OfPlaces(Student, Own));
        Assert.NotNull(Reading.OfPersons(Student, null));
    }

    [Fact]
    public void Staff_read_the_persons_of_their_own_institution()
    {
        Assert.Null(Reading.OfLearner(Registrar, Learner, Own));
        Assert.Null(Reading.OfPersons(Registrar, Own));
        Assert.Null(Reading.OfCohorts(Registrar, Own));
        Assert.Equal(Rights.OtherInstitutionCode, Reading.OfLearner(Registrar, Learner, Other)?.Code);
        Assert.Equal(Rights.OtherInstitutionCode, Reading.OfLearner(Registrar, Learner, null)?.Code);
        Assert.Equal(Rights.OtherInstitutionCode, Reading.OfPersons(Registrar, null)?.Code);
        Assert.Equal(Rights.OtherInstitutionCode, Reading.OfCohorts(Registrar, Other)?.Code);
    }

    [Fact]
    public void A_sheet_is_read_where_the_learner_belongs_is_taught_or_is_in_a_cohort_and_elsewhere_only_what_is_the_readers_own()
    {
        var elsewhere = Guid.NewGuid();

        Assert.Null(Reading.OfSheet(Registrar, Own, []));
        Assert.Null(Reading.OfSheet(Registrar, Other, [elsewhere, Own]));
        Assert.Equal(Rights.OtherInstitutionCode, Reading.OfSheet(Registrar, Other, [elsewhere])?.Code);
        Assert.Equal(Rights.OtherInstitutionCode, Reading.OfSheet(Registrar, null, [])?.Code);
        Assert.Equal(Rights.NotPermittedCode, Reading.OfSheet(Company, Own, [Own])?.Code);
        Assert.Equal(Rights.NotPermittedCode, Reading.OfSheet(Student, Own, [Own])?.Code);
        Assert.True(Reading.IsOnSheet(Registrar, Learner, Own, elsewhere));
        Assert.True(Reading.IsOnSheet(Registrar, Learner, Own, null));
        Assert.True(Reading.IsOnSheet(Registrar, Learner, Other, Own));
        Assert.False(Reading.IsOnSheet(Registrar, Learner, Other, elsewhere));
        Assert.False(Reading.IsOnSheet(Registrar, Learner, Other, null));
    }

    [Fact]
    public void What_a_programme_requires_is_read_where_it_is_taught_and_by_the_ministry()
    {
        Assert.Null(Reading.OfProgramme(Registrar, [Other, Own]));
        Assert.Null(Reading.OfProgramme(Ministry, [Other]));
        Assert.Equal(Rights.OtherInstitutionCode, Reading.OfProgramme(Registrar, [Other])?.Code);
        Assert.NotNull(Reading.OfProgramme(Student, [Own]));
    }

    [Fact]
    public void A_draft_of_a_run_is_read_by_its_institution_alone()
    {
        Assert.Null(Reading.OfCourseRun(Actor.Anonymous, Own, isDraft: false));
        Assert.Null(Reading.OfCourseRun(Registrar, Own, isDraft: true));
        Assert.Equal(Rights.OtherInstitutionCode, Reading.OfCourseRun(Registrar, Other, isDraft: true)?.Code);
        Assert.Equal(Rights.NotPermittedCode, Reading.OfCourseRun(Company, Own, isDraft: true)?.Code);
        Assert.NotNull(Reading.OfCourseRun(Student, Own, isDraft: true));
        Assert.NotNull(Reading.OfCourseRun(Actor.Anonymous, Own, isDraft: true));
    }

    [Fact]
    public void A_place_is_read_by_the_institution_of_the_run_and_by_the_learners_own()
    {
        Assert.Null(Reading.OfPlace(Registrar, Learner, Own, Other));
        Assert.Null(Reading.OfPlace(Registrar, Learner, Other, Own));
        Assert.NotNull(Reading.OfPlace(Registrar, Learner, Other, Other));
        Assert.NotNull(Reading.OfPlace(Registrar, Learner, Other, null));
    }

    [Fact]
    public void The_ministry_reads_every_total_and_no_person()
    {
        Assert.Null(Reading.OfTotals(Ministry, null));
        Assert.Null(Reading.OfTotals(Ministry, Other));
        Assert.Equal(Rights.NotPermittedCode, Reading.OfPersons(Ministry, null)?.Code);
        Assert.Equal(Rights.NotPermittedCode, Reading.OfLearner(Ministry, Learner, Own)?.Code);
    }

    [Fact]
    public void What_an_institution_teaches_is_read_by_those_who_plan_it_and_those_who_teach_it()
    {
        var instructor = Actor.Person("user:5", Role.Instructor, Own);
        foreach (var actor in (Actor[])[Registrar, instructor])
        {
            Assert.Null(Reading.OfTeaching(actor, Own));
            Assert.Null(Reading.OfTeaching(actor, [Other, Own]));
            Assert.Equal(Rights.OtherInstitutionCode, Reading.OfTeaching(actor, Other)?.Code);
            Assert.Equal(Rights.OtherInstitutionCode, Reading.OfTeaching(actor, [Other])?.Code);
            Assert.Equal(Rights.OtherInstitutionCode, Reading.OfTeaching(actor, (Guid?)null)?.Code);
        }

        foreach (var actor in (Actor[])[Student, Company, Ministry, Actor.Anonymous])
            Assert.Equal(Rights.NotPermittedCode, Reading.OfTeaching(actor, Own)?.Code);
    }

    [Fact]
    public void A_command_is_offered_to_whom_the_table_allows_it()
    {
        Assert.Null(Rights.ToSend<ReviseCourse>(Registrar, Own));
        Assert.Null(Rights.ToSend<ReviseProgramme>(Registrar, Other, Own));
        Assert.Equal(Rights.OtherInstitutionCode, Rights.ToSend<ReviseCourse>(Registrar, Other)?.Code);
        Assert.Equal(Rights.NotPermittedCode, Rights.ToSend<ReviseCourse>(Actor.Person("user:5", Role.Instructor, Own), Own)?.Code);
        Assert.Null(Rights.ToSend<EndPartnership>(Actor.System, Own));
    }

    [Fact]
    public void A_partnership_is_read_by_its_parties_and_by_who_sees_every_total()
    {
        Assert.Null(Reading.OfPartnership(Company, [Own, Other]));
        Assert.Null(Reading.OfPartnership(Ministry, [Other]));
        Assert.Null(Reading.OfPartnerships(Company, Own));
        Assert.Null(Reading.OfPartnerships(Ministry, null));
        Assert.Equal(Rights.OtherInstitutionCode, Reading.OfPartnership(Company, [Other])?.Code);
        Assert.Equal(Rights.OtherInstitutionCode, Reading.OfPartnerships(Company, null)?.Code);
        Assert.Equal(Rights.NotPermittedCode, Reading.OfPartnership(Student, [Own])?.Code);
    }

    [Fact]
    public void Nobody_reads_nothing_that_is_not_public()
    {
        Assert.NotNull(Reading.OfTotals(Actor.Anonymous, null));
        Assert.NotNull(Reading.OfPersons(Actor.Anonymous, Own));
        Assert.NotNull(Reading.OfPlaces(Actor.Anonymous, Own));
    }

    [Fact]
    public void A_certificate_is_read_by_its_holder_by_who_gave_it_and_by_the_learners_own_institution()
    {
        Assert.Null(Reading.OfCertificate(Student, Learner, Other, null));
        Assert.Null(Reading.OfCertificate(Registrar, Learner, Own, null));
        Assert.Null(Reading.OfCertificate(Registrar, Learner, Other, Own));
        Assert.NotNull(Reading.OfCertificate(Student, Guid.NewGuid(), Own, Own));
        Assert.Equal(Rights.OtherInstitutionCode, Reading.OfCertificate(Registrar, Learner, Other, Other)?.Code);
        Assert.NotNull(Reading.OfCertificate(Company, Learner, Own, Own));
        Assert.NotNull(Reading.OfCertificate(Actor.Anonymous, Learner, Own, Own));
    }
}
