using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Staff;
using AiTalent.Grains.Tests.ReadModel.Fixtures;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class VerificationTests
{
    private static readonly string Stream = $"course-run-{Campus.Run(1)}";

    [Fact]
    public async Task A_read_model_that_stands_still_is_reported_although_it_equals_a_recount_at_its_position()
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        var campus = new Campus().Founded();
        await campus.Story.WriteAsync(host.Log);

        var behind = await host.VerifyAsync();
        await host.CatchUpAsync();
        var caughtUp = await host.VerifyAsync();

        Assert.Equal((1, 0, 0L), (behind.Found, behind.Count, behind.Position));
        Assert.Equal("lag", Assert.Single(behind.Findings).Measure);
        Assert.Equal((0, caughtUp.Head), (caughtUp.Found, caughtUp.Position));
    }

    [Fact]
    public async Task It_finds_a_seat_that_was_sold_twice()
    {
        var campus = Ready(capacity: 1);
        campus.Enrol(1, 1);
        campus.Story.Force(Stream, new LearnerEnrolled(Campus.Learner(2), campus.Story.Now, 1));

        Assert.Contains("no seat is taken twice", await BrokenAsync(campus));
    }

    [Fact]
    public async Task It_finds_a_seat_that_is_free_while_somebody_waits()
    {
        var campus = Ready(capacity: 1);
        campus.Enrol(1, 1);
        campus.Enrol(1, 2);
        campus.Story.Force(Stream, new EnrolmentWithdrawn(Campus.Learner(1), campus.Story.Now, false));

        Assert.Contains(await BrokenAsync(campus), rule => rule.EndsWith("a seat is free while an eligible learner waits", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_finds_who_was_served_before_the_first_in_line()
    {
        var campus = Ready(capacity: 1);
        campus.Enrol(1, 1);
        campus.Enrol(1, 2);
        campus.Enrol(1, 3);
        campus.Story.Force(
            Stream, new EnrolmentWithdrawn(Campus.Learner(1), campus.Story.Now, false), new LearnerPromoted(Campus.Learner(3), campus.Story.Now));

        Assert.Contains("the first eligible learner of the waitlist is served first", await BrokenAsync(campus));
    }

    [Fact]
    public async Task It_finds_a_second_live_enrolment_and_times_that_run_backwards()
    {
        var campus = Ready(capacity: 5);
        campus.Enrol(1, 1);
        campus.Story.Force(Stream, new LearnerEnrolled(Campus.Learner(1), campus.Story.Now.AddDays(-1), 1));

        var broken = await BrokenAsync(campus);
        Assert.Contains("LearnerEnrolled follows Enrolled", broken);
        Assert.Contains("attempts count up by one", broken);
        Assert.Contains("effective times never run backwards", broken);
    }

    [Fact]
    public async Task It_finds_a_block_without_its_allotment_and_a_pledge_that_was_given_twice()
    {
        var campus = Ready(capacity: 50);
        campus.Story.Force(Stream, new BlockReserved(Campus.Numbered(1), Campus.Partnership, 2));
        campus.Story.Force(
            $"partnership-{Campus.Partnership}",
            new AllotmentRequested(Campus.Numbered(2), Campus.Pledge, Campus.Run(1), 31), new AllotmentConfirmed(Campus.Numbered(2)));

        var broken = await BrokenAsync(campus);
        Assert.Contains("a block has its allotment", broken);
        Assert.Contains("a confirmed allotment has its block", broken);
        Assert.Contains($"pledge {Campus.Pledge}: pledged >= allotted", broken);
    }

    [Fact]
    public async Task It_finds_a_learner_whom_a_transfer_lost()
    {
        var campus = Ready(capacity: 5);
        campus.Enrol(1, 1);
        campus.Story.Force(Stream, new TransferRequested(Campus.Learner(1), campus.Story.Now, Campus.Numbered(7), Campus.Run(2)));
        campus.Story.Force(Stream, new TransferredOut(Campus.Learner(1), campus.Story.Now, Campus.Numbered(7)));

        Assert.Contains("a learner leaves only when a seat is held at the target", await BrokenAsync(campus));
    }

    [Fact]
    public async Task It_finds_a_role_that_was_taken_from_nobody()
    {
        var campus = Ready(capacity: 1);
        campus.Story.Force($"staff-{Campus.Account(2)}", new RoleRemoved(Campus.Account(2), Role.Registrar, Campus.Hanoi));

        Assert.Contains("a role is granted once and taken away once", await BrokenAsync(campus));
    }

    [Theory]
    [InlineData("UPDATE total_day SET learners = learners + 1 WHERE kind = 0", "total")]
    [InlineData("DELETE FROM total_day WHERE kind = 6", "total")]
    [InlineData("UPDATE total_month SET enrolled = enrolled + 1 WHERE kind = 1", "total_month")]
    [InlineData("DELETE FROM total_month WHERE kind = 3", "total_month")]
    [InlineData("DELETE FROM total_touched", "total_touched")]
    [InlineData("UPDATE total_now SET enrolled = 7 WHERE kind = 1", "total_now")]
    [InlineData("UPDATE course_run SET taken = 7", "course_run")]
    [InlineData("UPDATE enrolment SET status = 4", "enrolment")]
    [InlineData("DELETE FROM learner", "learner")]
    [InlineData("UPDATE partnership SET status = 4", "partnership")]
    [InlineData("DELETE FROM deadline", "deadline")]
    [InlineData("DELETE FROM staff_role", "staff_role")]
    [InlineData("UPDATE staff_role SET granted_by = 'nobody'", "staff_role")]
    public async Task It_finds_a_figure_of_the_read_model_that_is_not_the_log_s(string damage, string kind)
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        var campus = Ready(capacity: 5);
        campus.Enrol(1, 1);
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        await using var connection = await host.Database.Store.OpenAsync(host.Database.Current, Cancelled.Never);
        await using var command = connection.CreateCommand();
        command.CommandText = damage;
        await command.ExecuteNonQueryAsync(Cancelled.Never);

        var report = await host.VerifyAsync();

        Assert.NotEqual(0, report.Count);
        Assert.All(report.Differences, difference => Assert.Equal(kind, difference.Kind));
    }

    private static Campus Ready(int capacity)
    {
        var campus = new Campus().Founded();
        campus.Schedule(1, capacity);
        for (var learner = 1; learner <= 3; learner++)
            campus.Register(learner);
        campus.Appoint(1, Role.Registrar, Campus.Hanoi);
        return campus;
    }

    private static async Task<IReadOnlyList<string>> BrokenAsync(Campus campus)
    {
        await using var host = await ReadModelHost.OnSqliteAsync();
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        return [.. (await host.VerifyAsync()).Differences.Where(difference => difference.Kind == "invariant").Select(difference => difference.Measure)];
    }
}
