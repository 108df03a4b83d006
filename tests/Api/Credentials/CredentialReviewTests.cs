using AiTalent.Api.Tests.Accounts;
using AiTalent.Api.Tests.Notifications;
using AiTalent.Api.Tests.Partnerships;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Notifications;
using Xunit;

namespace AiTalent.Api.Tests.Credentials;

/// <summary>Tests what the registrar, the learner and the public see of a credential whose result was corrected.</summary>
public sealed class CredentialReviewTests(RunningApi running)
{
    private readonly World _world = new(running.National);

    [Fact]
    public async Task The_correction_names_the_credential_and_asks_what_becomes_of_it()
    {
        using var held = await CertifiedAsync();

        var asked = await Person.WordsAsync(await held.CorrectAsync());

        Assert.Contains(held.Number, asked, StringComparison.Ordinal);
        Assert.Contains("What happens to the certificates?", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("There is a problem", asked, StringComparison.Ordinal);
        Assert.Contains("Choose what happens to the certificates.", await Person.WordsAsync(await held.CorrectAsync(("asked", "true"))), StringComparison.Ordinal);
        Assert.Equal("completed", await held.StatusAsync());
        Parties.Then(await held.CorrectAsync(("credentials", "suspend")));
        await held.UntilAsync(credential => credential.String("status") == "suspended");
        Assert.Equal("failed", await held.StatusAsync());
    }

    [Fact]
    public async Task Under_review_the_public_check_stays_valid_and_learner_and_registrar_know()
    {
        using var held = await CertifiedAsync();
        Parties.Then(await held.CorrectAsync(("credentials", "review")));
        var reviewed = await held.UntilAsync(credential => credential.Body.TryGetProperty("reviewUntil", out _));

        Assert.Equal("issued", reviewed.String("status"));
        var check = (await running.National.GetAsync($"/credentials/{held.Number}?minPosition={await running.HeadAsync()}")).Expect(200);
        Assert.Equal("issued", check.String("status"));
        Assert.DoesNotContain("review", check.Text, StringComparison.OrdinalIgnoreCase);
        var list = await held.Registrar.Browser.PageAsync($"/en/university/credentials?seen={await running.HeadAsync()}");
        Assert.Contains("Certificates under review: 1", list, StringComparison.Ordinal);
        await held.NotifiedLearner.SettleAsync();
        Assert.Contains((NotificationKind.CredentialUnderReview, held.Credential), await held.NotifiedLearner.RowsAsync());

        var answered = Parties.Then(await held.NotifiedLearner.Person.Browser.FillInAsync(
            $"/en/learning/reviews/{held.Credential}", "answer", ("key", $"{Guid.NewGuid()}"), ("answer", "resultiswrong")));
        Assert.Contains("Your answer is sent.", await held.NotifiedLearner.Person.Browser.PageAsync(answered), StringComparison.Ordinal);
        var desk = await held.Registrar.Browser.PageAsync($"/en/university/credentials/{held.Credential}?seen={await running.HeadAsync()}");
        Assert.Contains("The corrected result is wrong", desk, StringComparison.Ordinal);

        var kept = Parties.Then(await held.Registrar.Browser.FillInAsync(
            $"/en/university/credentials/{held.Credential}", "change", ("key", $"{Guid.NewGuid()}"), ("step", "endreview"), ("reason", "correction_disputed")));
        Assert.Contains("The certificate stays valid.", await held.Registrar.Browser.PageAsync(kept), StringComparison.Ordinal);
        await held.UntilAsync(credential => !credential.Body.TryGetProperty("reviewUntil", out _));
    }

    [Fact]
    public async Task A_correction_by_a_program_goes_to_review()
    {
        using var held = await CertifiedAsync();

        (await running.National.PostAsync($"/course-runs/{held.Run}/results", new[] { new { learnerId = held.NotifiedLearner.Learner, result = "failed" } })).Expect(200);

        Assert.Equal("issued", (await held.UntilAsync(credential => credential.Body.TryGetProperty("reviewUntil", out _))).String("status"));
    }

    [Fact]
    public async Task Nobody_else_opens_the_page_on_which_a_learner_answers()
    {
        using var held = await CertifiedAsync();
        using var stranger = await NotifiedLearner.NewAsync(running);

        var answer = await stranger.Person.Browser.GetAsync($"/en/learning/reviews/{held.Credential}");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<Held> CertifiedAsync()
    {
        var university = await _world.InstitutionAsync();
        var course = await _world.CourseAsync(university);
        var run = await _world.RunAsync(5, institution: university, course: course);
        var told = await NotifiedLearner.NewAsync(running);
        (await _world.EnrolAsync(run, told.Learner)).Expect(201);
        (await running.National.PostAsync($"/course-runs/{run}/results", new[] { new { learnerId = told.Learner, result = "passed" } })).Expect(200);
        var issued = (await running.National.PostAsync("/credentials", new { learnerId = told.Learner, courseId = course, institutionId = university })).Expect(201);
        await running.HeadAsync();
        return new Held(running, told, await running.EmployedAsync(Role.Registrar, university), university, run, issued.Id, issued.String("number")!);
    }

    private sealed record Held(RunningApi Running, NotifiedLearner NotifiedLearner, Person Registrar, Guid University, Guid Run, Guid Credential, string Number) : IDisposable
    {
        public async Task<HttpResponseMessage> CorrectAsync(params (string Name, string Value)[] fields) => await Registrar.Browser.FillInAsync(
            $"/en/university/course-runs/{Run}/results?seen={await Running.HeadAsync()}", "results",
            [("key", $"{Guid.NewGuid()}"), ("row", $"{NotifiedLearner.Learner}"), ("reason", "appeal"), ($"result-{NotifiedLearner.Learner}", "failed"), ($"grade-{NotifiedLearner.Learner}", "31"), .. fields]);

        public async Task<string?> StatusAsync() =>
            (await Running.National.GetAsync($"/course-runs/{Run}/enrolments/{NotifiedLearner.Learner}?minPosition={await Running.HeadAsync()}")).Expect(200).String("status");

        public Task<Answer> UntilAsync(Func<Answer, bool> isSo) => Eventually.FindAsync(async () =>
        {
            var list = (await Running.National.GetAsync($"/credentials?institutionId={University}")).Expect(200);
            var one = list with { Body = list.Items("items").Single(item => item.GetProperty("id").GetGuid() == Credential) };
            return isSo(one) ? one : null;
        });

        public void Dispose()
        {
            NotifiedLearner.Dispose();
            Registrar.Dispose();
        }
    }
}
