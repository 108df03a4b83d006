namespace AiTalent.Api.Tests.Notifications;

internal static class Waitlist
{
    /// <summary>
    /// Lets the learner move up: another learner takes the only seat of a new run, the learner waits, and the other withdraws.
    /// </summary>
    public static async Task<Guid> MoveUpAsync(World world, Guid learner, int? offerHours = null)
    {
        var run = await world.RunAsync(1, offerHours: offerHours);
        var holder = await world.LearnerAsync();
        (await world.EnrolAsync(run, holder)).Expect(201);
        (await world.EnrolAsync(run, learner)).Expect(201);
        (await world.WithdrawAsync(run, holder)).Expect(200);
        return run;
    }
}
