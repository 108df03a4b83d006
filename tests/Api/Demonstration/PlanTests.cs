using System.Text.Json;
using AiTalent.Api.Demonstration;
using AiTalent.Api.Demonstration.Seeding;
using Xunit;

namespace AiTalent.Api.Tests.Demonstration;

public sealed class PlanTests
{
    private static readonly DemonstrationSize Small = new(600);

    [Fact]
    public void The_same_beginning_gives_the_same_plan() =>
        Assert.Equal(Written(FullPlan.Anchor), Written(FullPlan.Anchor));

    [Fact]
    public void Another_beginning_gives_another_one() =>
        Assert.NotEqual(Written(FullPlan.Anchor), Written(FullPlan.Anchor.AddDays(1)));

    [Theory]
    [InlineData(600, "2026-11-24T07:30:00Z")]
    [InlineData(600, "2027-02-28T23:59:59Z")]
    [InlineData(1_500, "2026-12-31T16:59:59Z")]
    [InlineData(3_000, "2028-02-29T00:00:00Z")]
    public void The_rules_refuse_none_of_it_in_any_size_on_any_day(int learners, string anchor)
    {
        var world = PlannedWorld.Of(DemonstrationPlan.Make(DateTimeOffset.Parse(anchor, System.Globalization.CultureInfo.InvariantCulture), new DemonstrationSize(learners)));
        Assert.Empty(world.Refusals);
        Assert.Empty(world.Runs.SelectMany(run => run.BrokenInvariants(world.Now)));
        Assert.Equal(3, world.Runs.Single(run => run.Id == DemonstrationIds.RunWithThreeSeats).OpenSeatsLeft);
        Assert.Equal(12, world.Runs.Single(run => run.Id == DemonstrationIds.FullRun).Waitlisted);
    }

    private static List<string> Written(DateTimeOffset anchor)
    {
        var plan = DemonstrationPlan.Make(anchor, Small);
        var commands = new PlannedCommands(plan);
        IEnumerable<object> all =
        [
            .. plan.Institutions.Universities.Select(PlannedCommands.Register),
            .. plan.Courses.Select(PlannedCommands.Create),
            .. plan.Programmes.SelectMany(PlannedCommands.Make),
            .. plan.Partnerships.SelectMany(PlannedCommands.Agree),
            .. plan.Partnerships.SelectMany(commands.Allot),
            .. plan.Learners.Select(PlannedCommands.Register),
            .. plan.Learners.Select(learner => learner.Person),
            .. plan.Runs.Select(PlannedCommands.Schedule),
            .. plan.Runs.SelectMany(commands.Enrolments),
            .. plan.Runs.SelectMany(commands.Withdrawals),
            .. plan.Runs.SelectMany(commands.Results),
            .. plan.Credentials.Issued.Concat(plan.Credentials.Next).Select(PlannedCommands.Issue),
            .. plan.Cohorts.SelectMany(PlannedCommands.Gather),
        ];
        return [.. all.Select(command => JsonSerializer.Serialize(command))];
    }
}
