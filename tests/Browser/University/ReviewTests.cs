using System.Diagnostics;
using AiTalent.Api.Demonstration;
using AiTalent.Browser.Tests.CourseRuns;
using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AiTalent.Browser.Tests.University;

/// <summary>Tests that correcting a result in the browser puts the certificate based on it under review.</summary>
public sealed class ReviewTests(Demonstration demonstration)
{
    [Fact]
    public async Task A_corrected_result_sends_the_certificate_to_review_the_learner_answers_and_the_registrar_decides()
    {
        var run = await StartedAsync();
        var credential = await run.CertifyAsync(DemonstrationIds.Student);
        var registrar = await demonstration.OpenAsAsync("registrar-vn");
        await registrar.GotoAsync($"/en/university/course-runs/{run.Id}/results");
        await registrar.Locator($"#result-{DemonstrationIds.Student}").SelectOptionAsync("failed");
        await registrar.Locator("#reason").SelectOptionAsync("typing_error");
        await PressAsync(registrar, "Save the results");

        await Expect(registrar.GetByRole(AriaRole.Heading, new() { Name = "Certificates based on these results" })).ToBeVisibleAsync();
        await Axe.BringAsync(registrar);
        Assert.Empty(await Axe.ViolationsAsync(registrar));
        await registrar.GetByLabel("Review them").CheckAsync();
        await PressAsync(registrar, "Save the results");
        await Expect(registrar.GetByText("One result is saved.")).ToBeVisibleAsync();

        var student = await demonstration.OpenAsStudentAsync(width: 390);
        await ReviewedAsync(student);
        await student.GotoAsync($"/en/learning/reviews/{credential}");
        await Axe.BringAsync(student);
        Assert.Empty(await Axe.ViolationsAsync(student));
        await student.GetByLabel("The corrected result is wrong").CheckAsync();
        await PressAsync(student, "Send the answer");
        await Expect(student.GetByText("Your answer is sent.")).ToBeVisibleAsync();

        await registrar.GotoAsync("/en/university/credentials");
        await registrar.GetByRole(AriaRole.Link, new() { NameRegex = new("^Certificates under review") }).ClickAsync();
        await registrar.GotoAsync($"/en/university/credentials/{credential}");
        await Expect(registrar.GetByText("The learner’s answer: The corrected result is wrong")).ToBeVisibleAsync();
        await registrar.GetByLabel("Keep valid").CheckAsync();
        await registrar.Locator("#reason").SelectOptionAsync("correction_disputed");
        await PressAsync(registrar, "Confirm");
        await Expect(registrar.GetByText("The certificate stays valid.")).ToBeVisibleAsync();
        await student.Context.CloseAsync();
        await registrar.Context.CloseAsync();
    }

    /// <summary>Waits for the review, which the platform opens shortly after the correction.</summary>
    private static async Task ReviewedAsync(IPage student)
    {
        var asked = student.GetByRole(AriaRole.Link, new() { Name = "Your certificate is under review" });
        var started = Stopwatch.GetTimestamp();
        do
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(30), "The review did not open.");
            await student.GotoAsync("/en/learning");
        }
        while (await asked.CountAsync() == 0);
    }

    private static Task PressAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    private Task<OwnRun> StartedAsync() => OwnRun.ScheduleAsync(
        demonstration, like => like with { Capacity = 5, StartsOn = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-20) });
}
