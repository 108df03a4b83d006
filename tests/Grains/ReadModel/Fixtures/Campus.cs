using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;
using AiTalent.Domain.Staff;
using AiTalent.EventStore.Events;

namespace AiTalent.Grains.Tests.ReadModel.Fixtures;

/// <summary>Creates two universities, a company, their courses, and learners of both countries, in a continuing story.</summary>
internal sealed class Campus
{
    public static readonly Guid Hanoi = Numbered(0xA1);
    public static readonly Guid Seoul = Numbered(0xA2);
    public static readonly Guid Company = Numbered(0xA3);
    public static readonly Guid Course = Numbered(0xC1);
    public static readonly Guid Advanced = Numbered(0xC2);
    public static readonly Guid Engineering = Numbered(0xB1);
    public static readonly Guid Basics = Numbered(0xB2);
    public static readonly Guid Partnership = Numbered(0xD1);
    public static readonly Guid Pledge = Numbered(0xD2);

    public Story Story { get; } = new();

    public CommandContext Context => Story.Context;

    public static Guid Numbered(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    public static Guid Learner(int number) => Numbered(0x10000 + number);

    public static Guid Account(int number) => Numbered(0x40000 + number);

    public static Guid Run(int number) => Numbered(0x20000 + number);

    /// <summary>Creates the catalogue and the agreement, with two engineering courses of which the second requires the first.</summary>
    public Campus Founded()
    {
        Institution(Hanoi, InstitutionKind.University, "VN", "01", new("Đại học Bách khoa Hà Nội", "하노이과학기술대학교", "Hanoi University of Science and Technology"), "HUST");
        Institution(Seoul, InstitutionKind.University, "KR", "11", new(null, "서울대학교", "Seoul National University"), "SNU");
        Institution(Company, InstitutionKind.Company, "VN", "79", new("Công ty Sao Khuê", null, "Sao Khue"), null);
        Add(Course, Hanoi, "IT3190", new("Học máy", "기계 학습", "Machine learning"), "vi", []);
        Add(Advanced, Seoul, "M2177", new("Học sâu", "심층 학습", "Deep learning"), "ko", [Course]);
        Add(Engineering, ProgrammeKind.AiEngineer, new("Kỹ sư AI", "AI 엔지니어", "AI engineer"));
        Add(Basics, ProgrammeKind.Other, new("Nhập môn AI", null, "AI basics"));
        Story.Decide<Programme, ProgrammeCommand, ProgrammeEvent>(
            StreamName.Programme(Engineering), new SetAccreditation(Context, AccreditationStatus.Accredited, new DateOnly(2024, 1, 1)));
        Agree();
        return this;
    }

    public void Register(int number, string country = "VN", string? province = "01", Guid? institution = null) =>
        Story.Decide<Learner, LearnerCommand, LearnerEvent>(
            StreamName.Learner(Learner(number)), new RegisterLearner(Context, Learner(number), new(country, province, 20, Gender.Female, institution)));

    public Refusal? Correct(int number, string country, string? province) => Of(
        number, new CorrectPerson(Context, Learner(number), Story.State<Learner>(StreamName.Learner(Learner(number))).Profile! with { Country = country, Province = province }));

    public Refusal? Erase(int number) => Of(number, new ErasePerson(Context, Learner(number)));

    public void Schedule(
        int number, int? capacity, Guid? course = null, Guid? institution = null, int? offerHours = null, int? waitlist = null, int opensDaysAgo = 700) =>
        Story.Decide<CourseRun, CourseRunCommand, CourseRunEvent>(
            StreamName.CourseRun(Run(number)), new ScheduleCourseRun(Context, Run(number), Definition(capacity, course, institution, offerHours, waitlist, opensDaysAgo)));

    public CourseRunDefinition Definition(
        int? capacity, Guid? course = null, Guid? institution = null, int? offerHours = null, int? waitlist = null, int opensDaysAgo = 700) => new(
            course ?? Course, institution ?? Hanoi, Story.Now.AddDays(-opensDaysAgo), Story.Now.AddDays(1000), new DateOnly(2026, 3, 1), new DateOnly(2026, 8, 31),
            "Asia/Ho_Chi_Minh", capacity, waitlist, offerHours);

    private Refusal? Of(int number, LearnerCommand command) =>
        Story.Decide<Learner, LearnerCommand, LearnerEvent>(StreamName.Learner(Learner(number)), command);

    public Refusal? At(int run, Func<CommandContext, CourseRunCommand> command) =>
        Story.Decide<CourseRun, CourseRunCommand, CourseRunEvent>(StreamName.CourseRun(Run(run)), command(Context));

    public Refusal? Enrol(int run, int learner, Guid? programme = null, Guid? partnership = null, DateTimeOffset? effectiveAt = null) =>
        At(run, context => new Enrol(context, Learner(learner), programme, partnership, EffectiveAt: effectiveAt));

    public Refusal? Credential(int learner, Award award, Func<CommandContext, CredentialCommand> command) =>
        Story.Decide<Credential, CredentialCommand, CredentialEvent>(
            StreamName.Credential(CredentialIdentity.IdOf(Learner(learner), award)), command(Context));

    public Refusal? Issue(int learner, Award award, bool makesEngineer, Guid? institution = null, DateTimeOffset? effectiveAt = null) =>
        Credential(learner, award, context => new IssueCredential(
            context, Learner(learner), award, institution ?? Hanoi, [institution ?? Hanoi], makesEngineer, [], effectiveAt, AgainReason: "appeal"));

    /// <summary>Lets an operator grant or remove a role.</summary>
    public Refusal? Appoint(int account, Role role, Guid? institution, bool isTaken = false)
    {
        var context = Context with { Actor = Actor.Person(Actor.IdOf(Numbered(0xE0)), Role.Operator) };
        InstitutionKind? kind = institution is null ? null : institution == Company ? InstitutionKind.Company : InstitutionKind.University;
        return Story.Decide<StaffMember, StaffCommand, StaffEvent>(StreamName.Staff(Account(account)), isTaken
            ? new RemoveRole(context, Account(account), role, institution, kind)
            : new GrantRole(context, Account(account), role, institution, kind));
    }

    public Refusal? Partner(Func<CommandContext, PartnershipCommand> command) =>
        Story.Decide<Partnership, PartnershipCommand, PartnershipEvent>(StreamName.Partnership(Partnership), command(Context));

    public void Add(Guid id, Guid institution, string code, LocalizedText title, string language, Guid[] prerequisites) =>
        Story.Decide<Course, CourseCommand, CourseEvent>(
            StreamName.Course(id), new CreateCourse(Context, id, new(institution, code, title, 6, 45, language, Prerequisites: new([.. prerequisites]))));

    private void Agree()
    {
        var definition = new PartnershipDefinition(
            new("Hợp tác Sao Khuê", null, "Sao Khue partnership"), new([Hanoi, Seoul, Company]), new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31));
        Partner(context => new DraftPartnership(context, Partnership, definition));
        Partner(context => new ProposePartnership(context));
        foreach (var party in definition.Parties)
            Partner(context => new SignPartnership(context, party));
        Partner(context => new MakePledge(context, Pledge, PledgeKind.Seats, 30, Company));
    }

    private void Institution(Guid id, InstitutionKind kind, string country, string province, LocalizedText name, string? shortName) =>
        Story.Decide<Institution, InstitutionCommand, InstitutionEvent>(
            StreamName.Institution(id), new RegisterInstitution(Context, id, new(kind, country, province, name, shortName)));

    private void Add(Guid id, ProgrammeKind kind, LocalizedText name) => Story.Decide<Programme, ProgrammeCommand, ProgrammeEvent>(
        StreamName.Programme(id), new CreateProgramme(Context, id, new(kind, new([Hanoi, Seoul]), name, new([Course, Advanced]))));
}
