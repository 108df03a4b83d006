using AiTalent.Domain.Authority;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;
using AiTalent.Domain.Tests.Authority;

namespace AiTalent.Api.Tests.Authority;

/// <summary>
/// Defines, for every endpoint of the API, the command it sends or the read permission it requires. Long because it is the complete list.
/// </summary>
internal sealed class ExpectedVisits
{
    private const string Api = "/api/v1";
    private static readonly Dictionary<string, string> Name = new() { ["en"] = "Name" };

    private readonly Dictionary<string, Visit> _visits = new(StringComparer.Ordinal);
    private readonly WalkedWorld _world;

    public ExpectedVisits(WalkedWorld world)
    {
        _world = world;
        AddCatalogue();
        AddEnrolments();
        AddCohorts();
        AddPartnerships();
        AddCredentials();
        foreach (var open in (string[])["institutions", "programmes", "courses", "course-runs", "totals"])
            Open($"GET {Api}/{open}", $"{Api}/{open}");
        Open($"GET {Api}/feed", $"{Api}/feed?topic=national");
    }

    /// <summary>By method and route pattern, such as <c>GET /api/v1/courses/{id:guid}</c>.</summary>
    public IReadOnlyDictionary<string, Visit> All => _visits;

    private void AddCatalogue()
    {
        var (hanoi, course, programme, run) = (_world.Hanoi, _world.Course, _world.Programme, _world.Run);
        Open($"GET {Api}/institutions/{{id:guid}}", $"{Api}/institutions/{hanoi}");
        Open($"GET {Api}/courses/{{id:guid}}", $"{Api}/courses/{course}");
        Open($"GET {Api}/programmes/{{id:guid}}", $"{Api}/programmes/{programme}");
        Open($"GET {Api}/course-runs/{{id:guid}}", $"{Api}/course-runs/{run}");
        var institution = new { kind = "university", country = "VN", name = Name };
        Sends<RegisterInstitution>("POST", "/institutions", "/institutions", institution);
        Sends<ReviseInstitution>("PUT", "/institutions/{id:guid}", $"/institutions/{hanoi}", institution);
        var course1 = new { institutionId = hanoi, code = "AI1", title = Name, level = 6, hours = 45, language = "en" };
        Sends<CreateCourse>("POST", "/courses", "/courses", course1);
        Sends<ReviseCourse>("PUT", "/courses/{id:guid}", $"/courses/{course}", course1);
        var programme1 = new { kind = "aiEngineer", institutions = new[] { hanoi }, name = Name };
        Sends<CreateProgramme>("POST", "/programmes", "/programmes", programme1);
        Sends<ReviseProgramme>("PUT", "/programmes/{id:guid}", $"/programmes/{programme}", programme1);
        Sends<SetAccreditation>("PUT", "/programmes/{id:guid}/accreditation", $"/programmes/{programme}/accreditation", new { status = "accredited" });
        Sends<AcceptProposedCourses>("POST", "/programmes/{id:guid}/proposed-courses/accept", $"/programmes/{programme}/proposed-courses/accept", new { revision = 2 });
        Sends<RejectProposedCourses>("POST", "/programmes/{id:guid}/proposed-courses/reject", $"/programmes/{programme}/proposed-courses/reject", new { revision = 2, reason = "core_course_missing" });
        Sends<ScheduleCourseRun>("POST", "/course-runs", "/course-runs", Tests.World.RunOf(course, hanoi, 10));
        Sends<PublishCourseRun>("POST", "/course-runs/{id:guid}/publish", $"/course-runs/{run}/publish", null);
        Sends<CancelCourseRun>("POST", "/course-runs/{id:guid}/cancel", $"/course-runs/{_world.CancelledRun}/cancel", new { reason = "too_few_learners" });
        Sends<CloseCourseRun>("POST", "/course-runs/{id:guid}/close", $"/course-runs/{run}/close", new { withoutResult = Array.Empty<Guid>() });
        Sends<DeleteCourseRunDraft>("DELETE", "/course-runs/{id:guid}", $"/course-runs/{run}", null);
        Sends<ReviseCourseRun>("PATCH", "/course-runs/{id:guid}", $"/course-runs/{run}", new { capacity = 1_000 });
        Sends<RegisterLearner>("POST", "/learners", "/learners", new { id = _world.An, country = "VN", institutionId = hanoi });
        _visits.Add(
            $"DELETE {Api}/learners/{{id:guid}}/person",
            // People erase themselves only on a page, with their password.
            new Visit("DELETE", $"{Api}/learners/{_world.Chau}/person", actor => actor.LearnerId is null && Expected.Allows(typeof(ErasePerson), actor, [_world.Hanoi], _world.Chau)));
        Reads("/learners", $"/learners?institutionId={hanoi}", Permissions.ReadPersons);
        Reads("/learners/{id:guid}", $"/learners/{_world.An}", Permissions.ReadPersons, self: true);
    }

    private void AddEnrolments()
    {
        const string Pattern = "/course-runs/{id:guid}/enrolments";
        var path = $"/course-runs/{_world.Run}/enrolments";
        var one = $"{path}/{_world.An}";
        Reads(Pattern, path, Permissions.Enrol | Permissions.ReadPersons);
        Reads($"{Pattern}/{{learnerId:guid}}", one, Permissions.Enrol | Permissions.ReadPersons, self: true);
        Sends<Enrol>("POST", Pattern, path, new { learnerId = _world.An });
        Sends<Enrol>("POST", $"{Pattern}/batch", $"{path}/batch", new { learnerIds = new[] { _world.An } });
        Sends<Withdraw>("DELETE", $"{Pattern}/{{learnerId:guid}}", one, null);
        Sends<RequestTransfer>("POST", $"{Pattern}/{{learnerId:guid}}/transfer", $"{one}/transfer", new { targetRunId = _world.TargetRun });
        Sends<AcceptOffer>("POST", $"{Pattern}/{{learnerId:guid}}/accept", $"{one}/accept", null);
        Sends<DeclineOffer>("POST", $"{Pattern}/{{learnerId:guid}}/decline", $"{one}/decline", null);
        Sends<SuspendEnrolment>("POST", $"{Pattern}/{{learnerId:guid}}/suspend", $"{one}/suspend", null);
        Sends<ReinstateEnrolment>("POST", $"{Pattern}/{{learnerId:guid}}/reinstate", $"{one}/reinstate", null);
        Sends<RecordResult>("POST", "/course-runs/{id:guid}/results", $"/course-runs/{_world.Run}/results", new[] { new { learnerId = _world.An, result = "passed" } });
    }

    private void AddCohorts()
    {
        const string Pattern = "/cohorts/{id:guid}";
        var path = $"/cohorts/{_world.Cohort}";
        var cohort = new { institutionId = _world.Hanoi, name = Name };
        const Permissions Read = Permissions.ManageCohorts | Permissions.ReadPersons;
        Reads("/cohorts", $"/cohorts?institutionId={_world.Hanoi}", Read);
        Reads(Pattern, path, Read);
        Reads($"{Pattern}/members", $"{path}/members", Read);
        Sends<CreateCohort>("POST", "/cohorts", "/cohorts", cohort);
        Sends<ReviseCohort>("PUT", Pattern, path, cohort);
        Sends<AddMembers>("POST", $"{Pattern}/members", $"{path}/members", new { learnerIds = new[] { _world.An } });
        Sends<RemoveMembers>("DELETE", $"{Pattern}/members/{{learnerId:guid}}", $"{path}/members/{_world.An}", null);
        Sends<AssignStaff>("PUT", $"{Pattern}/staff", $"{path}/staff", new { staff = new[] { _world.Binh } });
        Sends<EnrolCohort>("POST", $"{Pattern}/enrolments", $"{path}/enrolments", new { courseRunId = _world.Run });
    }

    private void AddPartnerships()
    {
        const string Pattern = "/partnerships/{id:guid}";
        var path = $"/partnerships/{_world.Partnership}";
        Guid[] parties = [_world.Hanoi, _world.Company];
        var agreement = new { name = Name, parties, startsOn = "2026-01-01" };
        const Permissions Read = Permissions.ManagePartnerships | Permissions.ReadTotals;
        Reads("/partnerships", $"/partnerships?institutionId={_world.Hanoi}", Read);
        Reads(Pattern, path, Read, institutions: parties);
        Sends<DraftPartnership>("POST", "/partnerships", "/partnerships", agreement, parties);
        Sends<RevisePartnership>("PUT", Pattern, path, agreement, parties);
        Sends<ProposePartnership>("POST", $"{Pattern}/propose", $"{path}/propose", null, parties);
        Sends<SignPartnership>("POST", $"{Pattern}/sign", $"{path}/sign", new { institutionId = _world.Hanoi });
        Sends<MakePledge>("POST", $"{Pattern}/pledges", $"{path}/pledges", new { amount = 1, institutionId = _world.Hanoi });
        Sends<RequestAllotment>("POST", $"{Pattern}/allotments", $"{path}/allotments", new { pledgeId = _world.Pledge, courseRunId = _world.Run, amount = 1 }, parties);
        Sends<RequestSeatReturn>("POST", $"{Pattern}/allotments/{{allotmentId:guid}}/return", $"{path}/allotments/{Guid.CreateVersion7()}/return", new { }, parties);
        Sends<EndPartnership>("POST", $"{Pattern}/end", $"{path}/end", null, parties);
    }

    private void AddCredentials()
    {
        const string Pattern = "/credentials/{id:guid}";
        var path = $"/credentials/{_world.Credential}";
        var because = new { reason = "fraud" };
        Open($"GET {Api}/credentials/{{number}}", $"{Api}/credentials/{_world.CredentialNumber}");
        Reads("/credentials", $"/credentials?institutionId={_world.Hanoi}", Permissions.ReadPersons);
        Sends<IssueCredential>("POST", "/credentials", "/credentials", new { learnerId = _world.An, courseId = _world.Course, institutionId = _world.Hanoi });
        Sends<SuspendCredential>("POST", $"{Pattern}/suspend", $"{path}/suspend", because);
        Sends<ReinstateCredential>("POST", $"{Pattern}/reinstate", $"{path}/reinstate", null);
        Sends<ReissueCredential>("POST", $"{Pattern}/reissue", $"{path}/reissue", because);
        Sends<EndReview>("POST", $"{Pattern}/end-review", $"{path}/end-review", because);
        Sends<AnswerReview>("POST", $"{Pattern}/review-answer", $"{path}/review-answer", new { answer = "resultIsWrong" });
        Sends<RevokeCredential>("POST", $"{Pattern}/revoke", $"{path}/revoke", because);
    }

    private void Open(string route, string path) => _visits.Add(route, new Visit(route.Split(' ')[0], path, _ => true));

    private void Sends<TCommand>(string method, string pattern, string path, object? body, Guid[]? institutions = null) => _visits.Add(
        $"{method} {Api}{pattern}",
        new Visit(
            method, Api + path, actor => Expected.Allows(typeof(TCommand), actor, institutions ?? [_world.Hanoi], _world.An),
            body is null ? null : Visit.Json(body)));

    /// <param name="any">Permissions of which one is sufficient.</param>
    /// <param name="self">True if learners may read their own data.</param>
    private void Reads(string pattern, string path, Permissions any, bool self = false, Guid[]? institutions = null) => _visits.Add(
        $"GET {Api}{pattern}",
        new Visit("GET", Api + path, actor => (self && actor.LearnerId == _world.An) || Enum.GetValues<Permissions>()
            .Where(one => one != Permissions.None && (any & one) == one)
            .Any(one => Expected.Allows(new CommandRow(one, Reach.OwnInstitution), actor, institutions ?? [_world.Hanoi]))));
}
