using AiTalent.Domain.Authority;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;

namespace AiTalent.Domain.Tests.Authority;

public sealed class ReadPolicyTests
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
        Assert.Null(ReadPolicy.CheckLearner(Student, Learner, Own));
        Assert.NotNull(ReadPolicy.CheckLearner(Student, Guid.NewGuid(), Own));
        Assert.Null(ReadPolicy.CheckEnrolment(Student, Learner, Other, Own));
        Assert.NotNull(ReadPolicy.CheckEnrolment(Student, Guid.NewGuid(), Own, Own));
        Assert.NotNull(ReadPolicy.CheckEnrolments(Student, Own));
        Assert.NotNull(ReadPolicy.CheckPersons(Student, null));
    }

    [Fact]
    public void Staff_read_the_persons_of_their_own_institution()
    {
        Assert.Null(ReadPolicy.CheckLearner(Registrar, Learner, Own));
        Assert.Null(ReadPolicy.CheckPersons(Registrar, Own));
        Assert.Null(ReadPolicy.CheckCohorts(Registrar, Own));
        Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckLearner(Registrar, Learner, Other)?.Code);
        Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckLearner(Registrar, Learner, null)?.Code);
        Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckPersons(Registrar, null)?.Code);
        Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckCohorts(Registrar, Other)?.Code);
    }

    [Fact]
    public void A_sheet_is_read_where_the_learner_belongs_is_taught_or_is_in_a_cohort_and_elsewhere_only_what_is_the_readers_own()
    {
        var elsewhere = Guid.NewGuid();

        Assert.Null(ReadPolicy.CheckRecord(Registrar, Own, []));
        Assert.Null(ReadPolicy.CheckRecord(Registrar, Other, [elsewhere, Own]));
        Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckRecord(Registrar, Other, [elsewhere])?.Code);
        Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckRecord(Registrar, null, [])?.Code);
        Assert.Equal(Authorization.NotPermittedCode, ReadPolicy.CheckRecord(Company, Own, [Own])?.Code);
        Assert.Equal(Authorization.NotPermittedCode, ReadPolicy.CheckRecord(Student, Own, [Own])?.Code);
        Assert.True(ReadPolicy.IsInRecord(Registrar, Learner, Own, elsewhere));
        Assert.True(ReadPolicy.IsInRecord(Registrar, Learner, Own, null));
        Assert.True(ReadPolicy.IsInRecord(Registrar, Learner, Other, Own));
        Assert.False(ReadPolicy.IsInRecord(Registrar, Learner, Other, elsewhere));
        Assert.False(ReadPolicy.IsInRecord(Registrar, Learner, Other, null));
    }

    [Fact]
    public void What_a_programme_requires_is_read_where_it_is_taught_and_by_the_ministry()
    {
        Assert.Null(ReadPolicy.CheckProgramme(Registrar, [Other, Own]));
        Assert.Null(ReadPolicy.CheckProgramme(Ministry, [Other]));
        Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckProgramme(Registrar, [Other])?.Code);
        Assert.NotNull(ReadPolicy.CheckProgramme(Student, [Own]));
    }

    [Fact]
    public void A_draft_of_a_run_is_read_by_its_institution_alone()
    {
        Assert.Null(ReadPolicy.CheckCourseRun(Actor.Anonymous, Own, isDraft: false));
        Assert.Null(ReadPolicy.CheckCourseRun(Registrar, Own, isDraft: true));
        Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckCourseRun(Registrar, Other, isDraft: true)?.Code);
        Assert.Equal(Authorization.NotPermittedCode, ReadPolicy.CheckCourseRun(Company, Own, isDraft: true)?.Code);
        Assert.NotNull(ReadPolicy.CheckCourseRun(Student, Own, isDraft: true));
        Assert.NotNull(ReadPolicy.CheckCourseRun(Actor.Anonymous, Own, isDraft: true));
    }

    [Fact]
    public void A_place_is_read_by_the_institution_of_the_run_and_by_the_learners_own()
    {
        Assert.Null(ReadPolicy.CheckEnrolment(Registrar, Learner, Own, Other));
        Assert.Null(ReadPolicy.CheckEnrolment(Registrar, Learner, Other, Own));
        Assert.NotNull(ReadPolicy.CheckEnrolment(Registrar, Learner, Other, Other));
        Assert.NotNull(ReadPolicy.CheckEnrolment(Registrar, Learner, Other, null));
    }

    [Fact]
    public void The_ministry_reads_every_total_and_no_person()
    {
        Assert.Null(ReadPolicy.CheckTotals(Ministry, null));
        Assert.Null(ReadPolicy.CheckTotals(Ministry, Other));
        Assert.Equal(Authorization.NotPermittedCode, ReadPolicy.CheckPersons(Ministry, null)?.Code);
        Assert.Equal(Authorization.NotPermittedCode, ReadPolicy.CheckLearner(Ministry, Learner, Own)?.Code);
    }

    [Fact]
    public void What_an_institution_teaches_is_read_by_those_who_plan_it_and_those_who_teach_it()
    {
        var instructor = Actor.Person("user:5", Role.Instructor, Own);
        foreach (var actor in (Actor[])[Registrar, instructor])
        {
            Assert.Null(ReadPolicy.CheckTeaching(actor, Own));
            Assert.Null(ReadPolicy.CheckTeaching(actor, [Other, Own]));
            Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckTeaching(actor, Other)?.Code);
            Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckTeaching(actor, [Other])?.Code);
            Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckTeaching(actor, (Guid?)null)?.Code);
        }

        foreach (var actor in (Actor[])[Student, Company, Ministry, Actor.Anonymous])
            Assert.Equal(Authorization.NotPermittedCode, ReadPolicy.CheckTeaching(actor, Own)?.Code);
    }

    [Fact]
    public void A_command_is_offered_to_whom_the_table_allows_it()
    {
        Assert.Null(Authorization.CheckSend<ReviseCourse>(Registrar, Own));
        Assert.Null(Authorization.CheckSend<ReviseProgramme>(Registrar, Other, Own));
        Assert.Equal(Authorization.OtherInstitutionCode, Authorization.CheckSend<ReviseCourse>(Registrar, Other)?.Code);
        Assert.Equal(Authorization.NotPermittedCode, Authorization.CheckSend<ReviseCourse>(Actor.Person("user:5", Role.Instructor, Own), Own)?.Code);
        Assert.Null(Authorization.CheckSend<EndPartnership>(Actor.System, Own));
    }

    [Fact]
    public void A_partnership_is_read_by_its_parties_and_by_who_sees_every_total()
    {
        Assert.Null(ReadPolicy.CheckPartnership(Company, [Own, Other]));
        Assert.Null(ReadPolicy.CheckPartnership(Ministry, [Other]));
        Assert.Null(ReadPolicy.CheckPartnerships(Company, Own));
        Assert.Null(ReadPolicy.CheckPartnerships(Ministry, null));
        Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckPartnership(Company, [Other])?.Code);
        Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckPartnerships(Company, null)?.Code);
        Assert.Equal(Authorization.NotPermittedCode, ReadPolicy.CheckPartnership(Student, [Own])?.Code);
    }

    [Fact]
    public void Nobody_reads_nothing_that_is_not_public()
    {
        Assert.NotNull(ReadPolicy.CheckTotals(Actor.Anonymous, null));
        Assert.NotNull(ReadPolicy.CheckPersons(Actor.Anonymous, Own));
        Assert.NotNull(ReadPolicy.CheckEnrolments(Actor.Anonymous, Own));
    }

    [Fact]
    public void A_certificate_is_read_by_its_holder_by_who_gave_it_and_by_the_learners_own_institution()
    {
        Assert.Null(ReadPolicy.CheckCertificate(Student, Learner, Other, null));
        Assert.Null(ReadPolicy.CheckCertificate(Registrar, Learner, Own, null));
        Assert.Null(ReadPolicy.CheckCertificate(Registrar, Learner, Other, Own));
        Assert.NotNull(ReadPolicy.CheckCertificate(Student, Guid.NewGuid(), Own, Own));
        Assert.Equal(Authorization.OtherInstitutionCode, ReadPolicy.CheckCertificate(Registrar, Learner, Other, Other)?.Code);
        Assert.NotNull(ReadPolicy.CheckCertificate(Company, Learner, Own, Own));
        Assert.NotNull(ReadPolicy.CheckCertificate(Actor.Anonymous, Learner, Own, Own));
    }
}
