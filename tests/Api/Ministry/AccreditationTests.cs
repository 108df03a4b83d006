using System.Net;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using Xunit;

namespace AiTalent.Api.Tests.Ministry;

public sealed class AccreditationTests(UndisturbedApi undisturbed) : IClassFixture<UndisturbedApi>
{
    private readonly RunningApi _running = undisturbed.Running;

    private static string Today => $"{NationalDay.Of(TimeProvider.System.GetUtcNow()):yyyy-MM-dd}";

    [Fact]
    public async Task A_decision_shows_its_effect_first_and_does_what_it_showed()
    {
        using var administrator = await _running.VisitorAsync(Role.MinistryAdministrator);
        var programme = await undisturbed.World.ProgrammeAsync(undisturbed.Institution, undisturbed.Course);
        await CertifyAsync(programme);
        var engineers = await EngineersAsync();
        var asked = $"/en/ministry/accreditation/{programme}?status=Accredited&from={Today}";

        var effect = await administrator.PageAsync(asked);
        Assert.Contains($"{engineers} before, {engineers} after: it changes by 0.", effect, StringComparison.Ordinal);
        Assert.Contains("<dd>1</dd>", effect, StringComparison.Ordinal);
        Assert.Contains("0. They stay counted", effect, StringComparison.Ordinal);
        Assert.Contains("1. This decision does not count them", effect, StringComparison.Ordinal);
        Assert.Contains("1. They also keep what was decided when they were issued.", effect, StringComparison.Ordinal);
        Assert.Contains("They count, and did not before", effect, StringComparison.Ordinal);
        Assert.Empty((await _running.Public.GetAsync($"/programmes/{programme}")).Items("accreditation"));

        using var confirmed = await administrator.FillInAsync(asked, "decide", ("key", $"{Guid.NewGuid()}"));

        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        var after = await administrator.PageAsync(confirmed.Headers.Location!.ToString());
        Assert.Contains("The decision was recorded", after, StringComparison.Ordinal);
        Assert.Matches("decided on [^<]+ by: ", after);
        Assert.Equal(engineers, await EngineersAsync());
        await CertifyAsync(programme);
        Assert.Equal(engineers + 1, await EngineersAsync());
        var suspending = await administrator.PageAsync($"/en/ministry/accreditation/{programme}?status=Suspended&from={Today}");
        Assert.Contains($"{engineers + 1} before, {engineers + 1} after: it changes by 0.", suspending, StringComparison.Ordinal);
        Assert.Contains("1. They stay counted", suspending, StringComparison.Ordinal);
        Assert.Contains("They no longer count", suspending, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status=Accredited&from=2020-01-01", "from", "This day is in the past")]
    [InlineData("status=&from=2099-01-01", "status", "Choose a decision")]
    [InlineData("status=Accredited&from=soon", "from", "year-month-day")]
    public async Task What_the_rules_refuse_is_told_at_its_field_before_anything_is_decided(string asked, string field, string words)
    {
        using var administrator = await _running.VisitorAsync(Role.MinistryAdministrator);
        var programme = await undisturbed.World.ProgrammeAsync(undisturbed.Institution);

        var page = await administrator.PageAsync($"/en/ministry/accreditation/{programme}?{asked}");

        Assert.Contains($"<a href=\"#{field}\">", page, StringComparison.Ordinal);
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Effect of this decision", page, StringComparison.Ordinal);
        Assert.Contains(asked.Split("from=")[1], page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_without_required_courses_is_not_offered_for_recognition()
    {
        using var administrator = await _running.VisitorAsync(Role.MinistryAdministrator);
        var empty = (await _running.National.PostAsync("/programmes", World.ProgrammeOf(undisturbed.Institution))).Expect(201);

        var page = await administrator.PageAsync($"/en/ministry/accreditation/{empty.Id}?status=Accredited&from={Today}&seen={empty.Position}");

        Assert.Contains("The programme needs at least one required course.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Effect of this decision", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_analyst_sees_programmes_and_decides_nothing()
    {
        using var analyst = await _running.VisitorAsync(Role.MinistryAnalyst);
        var programme = await undisturbed.World.ProgrammeAsync(undisturbed.Institution, undisturbed.Course);
        var asked = $"/en/ministry/accreditation/{programme}?status=Accredited&from={Today}";

        var page = await analyst.PageAsync(asked);
        using var answer = await analyst.SendAsync("/en/ministry", asked, ("_handler", "decide"), ("key", $"{Guid.NewGuid()}"));

        Assert.Contains("Machine learning", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<button class=\"button-warning\"", page, StringComparison.Ordinal);
        Assert.Contains("Ministry administrators decide", page, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Empty((await _running.Public.GetAsync($"/programmes/{programme}")).Items("accreditation"));
    }

    [Fact]
    public async Task The_queue_holds_who_waits_and_the_list_is_filtered_and_downloaded()
    {
        using var analyst = await _running.VisitorAsync(Role.MinistryAnalyst);
        using var registrar = await _running.VisitorAsync(Role.Registrar, undisturbed.Institution);
        var waiting = await undisturbed.World.ProgrammeAsync(undisturbed.Institution);
        var decided = await undisturbed.World.ProgrammeAsync(undisturbed.Institution);
        var last = (await _running.National.PutAsync($"/programmes/{decided}/accreditation", new { status = "withdrawn", from = Today })).Expect(200).Position;

        var all = await analyst.PageAsync($"/en/ministry/accreditation?seen={last}");
        var withdrawn = await analyst.PageAsync("/en/ministry/accreditation?status=Withdrawn");
        var sheet = await ExportLines.ReadAsync(analyst, "/en/sheets/accreditation.csv?status=Withdrawn");

        var queue = all[all.IndexOf("id=\"queue-title\"", StringComparison.Ordinal)..all.IndexOf("id=\"all-title\"", StringComparison.Ordinal)];
        Assert.Contains($"{waiting}", queue, StringComparison.Ordinal);
        Assert.DoesNotContain($"{decided}", queue, StringComparison.Ordinal);
        Assert.Contains($"{decided}", withdrawn, StringComparison.Ordinal);
        Assert.DoesNotContain($"{waiting}", withdrawn, StringComparison.Ordinal);
        Assert.Contains($"{decided}", sheet.Column(0));
        Assert.All(sheet.Rows, row => Assert.Equal((Today, "Withdrawn"), (row[7], row[6])));
        Assert.Equal(HttpStatusCode.Forbidden, (await registrar.GetAsync("/en/sheets/accreditation.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await analyst.GetAsync($"/en/ministry/accreditation/{Guid.NewGuid()}")).StatusCode);
    }

    private async Task CertifyAsync(Guid programme)
    {
        var learner = await undisturbed.World.LearnerAsync();
        var body = new { learnerId = learner, programmeId = programme, institutionId = undisturbed.Institution, overrideReason = "exception" };
        (await _running.National.PostAsync("/credentials", body)).Expect(201);
    }

    private async Task<int> EngineersAsync() => (await _running.National.GetAsync($"/totals?minPosition={await _running.HeadAsync()}")).Expect(200)
        .Body.GetProperty("national").GetProperty("engineers").GetInt32();
}
