namespace AiTalent.Api.Tests.Authority;

/// <summary>
/// Creates one object of each kind for a university in Ha Noi and its partner company, plus another university and another company.
/// </summary>
public sealed class WalkedWorld
{
    public Guid Hanoi { get; private set; }

    public Guid Seoul { get; private set; }

    public Guid Company { get; private set; }

    public Guid OtherCompany { get; private set; }

    public Guid Course { get; private set; }

    public Guid Programme { get; private set; }

    public Guid Run { get; private set; }

    public Guid TargetRun { get; private set; }

    /// <summary>A learner of Ha Noi, enrolled in the run.</summary>
    public Guid An { get; private set; }

    public Guid Binh { get; private set; }

    /// <summary>Another learner of Ha Noi, for whom nobody signs in.</summary>
    public Guid Chau { get; private set; }

    /// <summary>A run without enrolments, which the walkers cancel.</summary>
    public Guid CancelledRun { get; private set; }

    public Guid Cohort { get; private set; }

    public Guid Partnership { get; private set; }

    public Guid Pledge { get; private set; }

    public Guid Credential { get; private set; }

    public string CredentialNumber { get; private set; } = "";

    public static async Task<WalkedWorld> MakeAsync(RunningApi running)
    {
        var (api, world) = (running.National, new World(running.National));
        var made = new WalkedWorld
        {
            Hanoi = await world.InstitutionAsync(),
            Seoul = await world.InstitutionAsync(country: "KR"),
            Company = await world.InstitutionAsync("company"),
            OtherCompany = await world.InstitutionAsync("company"),
        };
        made.Course = await world.CourseAsync(made.Hanoi);
        made.Programme = await world.ProgrammeAsync(made.Hanoi, made.Course);
        made.Run = await world.RunAsync(capacity: null, institution: made.Hanoi, course: made.Course);
        made.TargetRun = await world.RunAsync(capacity: null, institution: made.Hanoi, course: made.Course);
        made.CancelledRun = await world.RunAsync(capacity: null, institution: made.Hanoi, course: made.Course);
        made.An = await world.LearnerAsync(made.Hanoi);
        made.Binh = await world.LearnerAsync(made.Hanoi);
        made.Chau = await world.LearnerAsync(made.Hanoi);
        (await world.EnrolAsync(made.Run, made.An)).Expect(201);
        made.Cohort = (await api.PostAsync("/cohorts", new { institutionId = made.Hanoi, name = new { en = "Cohort" } })).Expect(201).Id;
        (await api.PostAsync($"/cohorts/{made.Cohort}/members", new { learnerIds = new[] { made.Binh } })).Expect(200);
        await made.AgreeAsync(api);
        var issued = (await api.PostAsync("/credentials", new { learnerId = made.An, courseId = made.Course, institutionId = made.Hanoi, overrideReason = "exception" })).Expect(201);
        (made.Credential, made.CredentialNumber) = (issued.Id, issued.String("number")!);
        (await api.GetAsync($"/course-runs/{made.Run}?minPosition={issued.Position}")).Expect(200);
        return made;
    }

    private async Task AgreeAsync(ApiClient api)
    {
        Partnership = (await api.PostAsync("/partnerships", new { name = new { en = "Seats" }, parties = new[] { Hanoi, Company }, startsOn = "2026-01-01" })).Expect(201).Id;
        (await api.PostAsync($"/partnerships/{Partnership}/propose")).Expect(200);
        foreach (var institutionId in (Guid[])[Hanoi, Company])
            (await api.PostAsync($"/partnerships/{Partnership}/sign", new { institutionId })).Expect(200);
        var pledged = (await api.PostAsync($"/partnerships/{Partnership}/pledges", new { kind = "seats", amount = 5, institutionId = Company })).Expect(200);
        Pledge = pledged.Items("pledges").Single().GetProperty("pledgeId").GetGuid();
    }
}
