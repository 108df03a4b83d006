using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Tests.Credentials;

/// <summary>Creates a university with a programme of two courses: one learner has completed both, one only the first, one none.</summary>
internal sealed class Graduates(RunningApi running, Guid university, Guid programme, Person registrar) : IDisposable
{
    private Guid[] _runs = [];

    public Guid University => university;

    public Guid Programme => programme;

    public Person Registrar => registrar;

    public Guid Ready { get; private set; }

    public Guid Halfway { get; private set; }

    /// <summary>Returns the page of candidates once all events are projected.</summary>
    public async Task<string> WayAsync(string standing = "ready") => $"/en/university/programmes/{programme}/credentials?standing={standing}&seen={await running.HeadAsync()}";

    /// <summary>Issues the certificate to the selected learners.</summary>
    public async Task<string> IssueAsync(params Guid[] chosen) => await FinishedAsync(registrar, Partnerships.Parties.Then(
        await registrar.Browser.FillInAsync(await WayAsync(), "issue", [("to", "chosen"), .. chosen.Select(learner => ("learner", $"{learner}"))])));

    /// <summary>Issues the certificate to all listed learners and confirms.</summary>
    /// <param name="words">The search words.</param>
    public async Task<string> IssueAllAsync(string words = "")
    {
        var asked = $"{await WayAsync()}&q={Uri.EscapeDataString(words)}&confirm=all";
        var confirmed = (await registrar.Browser.PageAsync(asked)).Split("name=\"confirmed\" value=\"")[1].Split('"')[0];
        return await FinishedAsync(registrar, Partnerships.Parties.Then(await registrar.Browser.FillInAsync(asked, "issue", ("to", "all"), ("confirmed", confirmed))));
    }

    /// <summary>Adds a learner who has completed both courses.</summary>
    public async Task<Guid> AlsoReadyAsync(string familyName, string givenName)
    {
        var learner = (await running.National.PostAsync("/learners", new { country = "VN", province = "11", institutionId = university, familyName, givenName })).Expect(201).Id;
        foreach (var run in _runs)
            await PassAsync(run, learner);
        return learner;
    }

    /// <summary>Returns the issued credential of the learner who is ready.</summary>
    public async Task<Guid> IssuedAsync()
    {
        await IssueAllAsync();
        return Domain.Credentials.CredentialIdentity.IdOf(Ready, new(Domain.Credentials.AwardKind.Programme, programme));
    }

    public static Task<string> FinishedAsync(Person registrar, string order) => Eventually.FindAsync(async () =>
    {
        var seen = await registrar.Browser.PageAsync(order);
        return seen.Contains("Issued now", StringComparison.Ordinal) ? seen : null;
    });

    public static async Task<Graduates> NewAsync(RunningApi running, string country = "VN", string family = "Nguyễn", string given = "Thị Ánh", string? latin = null)
    {
        var (api, world) = (running.National, new World(running.National));
        var university = await world.InstitutionAsync(country: country);
        var (first, second) = (await world.CourseAsync(university), await world.CourseAsync(university));
        var made = new Graduates(running, university, await world.ProgrammeAsync(university, first, second), await running.EmployedAsync(Role.Registrar, university))
        {
            Ready = await LearnerAsync(family, given, latin),
            Halfway = await LearnerAsync("Lê", "Văn Nửa", null),
        };
        await LearnerAsync("Phạm", "Chưa Học", null);
        var (firstRun, secondRun) = (await world.RunAsync(9, institution: university, course: first), await world.RunAsync(9, institution: university, course: second));
        made._runs = [firstRun, secondRun];
        await made.PassAsync(firstRun, made.Ready, made.Halfway);
        await made.PassAsync(secondRun, made.Ready);
        return made;

        async Task<Guid> LearnerAsync(string familyName, string givenName, string? latinName) => (await api.PostAsync(
            "/learners", new { country, province = "11", institutionId = university, familyName, givenName, latinName })).Expect(201).Id;
    }

    private async Task PassAsync(Guid run, params Guid[] learners)
    {
        foreach (var learner in learners)
            (await new World(running.National).EnrolAsync(run, learner)).Expect(201);
        (await running.National.PostAsync($"/course-runs/{run}/results", learners.Select(learnerId => new { learnerId, result = "passed" }).ToArray())).Expect(200);
    }

    public void Dispose() => registrar.Dispose();
}
