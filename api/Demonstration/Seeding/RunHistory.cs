using System.Collections.Immutable;
using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>Seeds all events of one run: enrolments, withdrawals and results. Learners who are already enrolled are skipped.</summary>
internal sealed class RunHistory(PlannedCommands commands, IGrainFactory grains, SeedRunner crew)
{
    private const int RowsAtOnce = 1_000;
    private const int CallsAtOnce = 16;

    public static int StepsOf(PlannedRun run) => (run.IsClosed ? 1 : 0) + run.Attendances.Count + run.Attendances.Count(attendance => attendance.Ending != Ending.None);

    /// <summary>True if the last event of the run's history exists.</summary>
    public async Task<bool> IsDoneAsync(PlannedRun run)
    {
        if (run.IsClosed)
            return (await Run(run).Find())?.IsClosed == true;
        var (learner, status) = Last(run);
        return (await Run(run).FindEnrolment(learner))?.Status == status;
    }

    public async Task WriteAsync(PlannedRun run, CancellationToken stop)
    {
        var enrolments = commands.Enrolments(run).ToList();
        await crew.AskAsync(
            async () =>
            {
                foreach (var rows in (await MissingAsync(run, enrolments, stop)).Chunk(RowsAtOnce))
                    crew.Report(await Run(run).EnrolBatch([.. rows]));
                return true;
            },
            stop);
        if (PlannedCommands.EndEntry(run) is { } end)
            await crew.TellAsync(() => Run(run).CloseEntry(end), stop);
        await WithdrawAsync(run, commands.Withdrawals(run).ToList(), stop);
        foreach (var rows in commands.Results(run).Chunk(RowsAtOnce))
            crew.Report(await crew.AskAsync(() => Run(run).RecordResults([.. rows]), stop));
        if (commands.Close(run) is { } close)
            await crew.TellAsync(() => Run(run).Close(close), stop);
    }

    private async Task<IReadOnlyList<Enrol>> MissingAsync(PlannedRun run, List<Enrol> enrolments, CancellationToken stop)
    {
        if (enrolments.Count == 0 || await Run(run).FindEnrolment(enrolments[0].LearnerId) is null)
            return enrolments;
        var places = new EnrolmentState?[enrolments.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = CallsAtOnce, CancellationToken = stop };
        await Parallel.ForAsync(0, places.Length, options, async (i, _) => places[i] = await Run(run).FindEnrolment(enrolments[i].LearnerId));
        return [.. enrolments.Where((_, i) => places[i] is null)];
    }

    /// <summary>Withdraws learners, the last one after all others.</summary>
    private async Task WithdrawAsync(PlannedRun run, List<Withdraw> withdrawals, CancellationToken stop)
    {
        if (withdrawals.Count == 0)
            return;
        Task One(Withdraw withdrawal) => crew.TellAsync(() => Run(run).Withdraw(withdrawal), stop);
        var options = new ParallelOptions { MaxDegreeOfParallelism = CallsAtOnce, CancellationToken = stop };
        await Parallel.ForEachAsync(withdrawals.SkipLast(1), options, async (withdrawal, _) => await One(withdrawal));
        await One(withdrawals[^1]);
    }

    private (Guid Learner, EnrolmentStatus Status) Last(PlannedRun run)
    {
        if (commands.Results(run).LastOrDefault() is { } result)
            return (result.LearnerId, result.Passed ? EnrolmentStatus.Completed : EnrolmentStatus.Failed);
        if (commands.Withdrawals(run).LastOrDefault() is { } withdrawal)
            return (withdrawal.LearnerId, EnrolmentStatus.Withdrawn);
        return (commands.Enrolments(run).Last().LearnerId, run.Attendances[^1].Waits ? run.IsEntryClosed ? EnrolmentStatus.NotPlaced : EnrolmentStatus.Waitlisted : EnrolmentStatus.Enrolled);
    }

    private ICourseRunGrain Run(PlannedRun run) => grains.GetGrain<ICourseRunGrain>(run.Id);
}
