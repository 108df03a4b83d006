using AiTalent.Domain.Authority;
using Xunit;

namespace AiTalent.Api.Tests.Ministry;

public sealed class TargetTests
{
    [Fact]
    public async Task The_target_its_day_and_the_day_that_the_plan_starts_from_are_settings()
    {
        await using var running = await RunningApi.WithAsync("--AiTalent:Target:Engineers=12345", "--AiTalent:Target:By=2001-12-31", "--AiTalent:Target:From=2001-01-01");
        using var analyst = await running.VisitorAsync(Role.MinistryAnalyst);

        var screen = await analyst.PageAsync("/en/ministry");

        Assert.Contains("towards the target of 12,345 by 31 Dec 2001", screen, StringComparison.Ordinal);
        // Its day is over, so all of it was planned by today.
        Assert.Contains("Plan for today: 12,345", screen, StringComparison.Ordinal);
        Assert.Equal(12_345, (await running.Public.GetAsync("/totals")).Expect(200).Number("target"));
    }
}
