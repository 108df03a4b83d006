namespace AiTalent.Api.Tests;

/// <summary>Creates the objects that most tests need, through the API.</summary>
public sealed class World(ApiClient api)
{
    public async Task<Guid> InstitutionAsync(string kind = "university", string country = "VN") =>
        (await api.PostAsync("/institutions", InstitutionOf(kind, country))).Expect(201).Id;

    public static object InstitutionOf(string kind, string country) => new
    {
        kind,
        country,
        province = "11",
        name = new { vi = "Đại học Thử", ko = "시험대학교", en = "Test University" },
    };

    public async Task<Guid> CourseAsync(Guid institution, params Guid[] prerequisites) => (await api.PostAsync("/courses", new
    {
        institutionId = institution,
        code = "ML101",
        title = new { vi = "Học máy", en = "Machine learning" },
        level = 6,
        hours = 45,
        language = "vi",
        prerequisites,
    })).Expect(201).Id;

    /// <summary>Creates a programme, with one course if none is given.</summary>
    public async Task<Guid> ProgrammeAsync(Guid institution, params Guid[] requiredCourses) =>
        (await api.PostAsync("/programmes", ProgrammeOf(institution, requiredCourses.Length > 0 ? requiredCourses : [await CourseAsync(institution)]))).Expect(201).Id;

    public static object ProgrammeOf(Guid institution, params Guid[] requiredCourses) => new
    {
        kind = "aiEngineer",
        institutions = new[] { institution },
        name = new { vi = "Kỹ sư trí tuệ nhân tạo" },
        requiredCourses,
    };

    public async Task<Guid> RunAsync(int? capacity, int? waitlistLimit = null, int? offerHours = null, Guid? institution = null, Guid? course = null)
    {
        var owner = institution ?? await InstitutionAsync();
        return (await api.PostAsync("/course-runs", RunOf(course ?? await CourseAsync(owner), owner, capacity, waitlistLimit, offerHours))).Expect(201).Id;
    }

    public static object RunOf(Guid course, Guid institution, int? capacity, int? waitlistLimit = null, int? offerHours = null) => new
    {
        courseId = course,
        institutionId = institution,
        enrolmentOpensAt = "2020-01-01T00:00:00Z",
        enrolmentClosesAt = "2090-01-01T00:00:00+07:00",
        startsOn = "2020-02-03",
        endsOn = "2090-05-28",
        timeZone = "Asia/Ho_Chi_Minh",
        capacity,
        waitlistLimit,
        offerHours,
    };

    public async Task<Guid> LearnerAsync(Guid? institution = null) =>
        (await api.PostAsync("/learners", new { country = "VN", province = "79", gender = "female", institutionId = institution })).Expect(201).Id;

    public async Task<Guid[]> LearnersAsync(int count)
    {
        var learners = new Guid[count];
        await Parallel.ForAsync(0, count, async (i, _) => learners[i] = await LearnerAsync());
        return learners;
    }

    public Task<Answer> EnrolAsync(Guid run, Guid learner, Guid? key = null) => api.PostAsync($"/course-runs/{run}/enrolments", new { learnerId = learner }, key);

    public Task<Answer> WithdrawAsync(Guid run, Guid learner, Guid? key = null) => api.DeleteAsync($"/course-runs/{run}/enrolments/{learner}", key);
}
