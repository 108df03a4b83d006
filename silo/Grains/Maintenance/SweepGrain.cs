using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Credentials;
using AiTalent.Contracts.Partnerships;
using AiTalent.Contracts.Maintenance;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Partnerships;
using AiTalent.EventStore;
using AiTalent.ReadModel.Processes;
using Microsoft.Extensions.Logging;

namespace AiTalent.Grains.Maintenance;

/// <summary>
/// Sends commands that are due, based on tables projected from the log: the same in both modes and after a restart.
/// The rules check the time again, so a sweep based on an outdated table is harmless.
/// </summary>
[GrainType("sweep")]
public sealed class SweepGrain(ProcessQueries processes, GroupCommitWriter writer, TimeProvider time, ILogger<SweepGrain> logger) : Grain, ISweepGrain
{
    private const int MaxConcurrent = 500;

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    // A process that has just started is still driven by its initiator.
    private static readonly TimeSpan LeftAlone = TimeSpan.FromSeconds(3);

    private static readonly CommandContext Process = new(Actor.System);

    private readonly FailureLog _failures = new(logger, time, "The sweep of what is due");

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        this.RegisterGrainTimer(_ => TryAsync(Sweep), new GrainTimerCreationOptions(Period, Period) { KeepAlive = true });
        return Task.CompletedTask;
    }

    public Task Ping() => Task.CompletedTask;

    public async Task<int> Sweep()
    {
        if (!writer.Clock.IsSettled)
            return 0;
        var now = writer.Clock.Now;
        var sent = 0;
        foreach (var deadline in await processes.DueAsync(now, MaxConcurrent, CancellationToken.None))
            sent += await TryAsync(() => End(deadline));
        foreach (var transfer in await processes.OpenTransfersAsync(MaxConcurrent, CancellationToken.None))
        {
            if (transfer.RequestedAt + LeftAlone < now)
                sent += await TryAsync(() => Drive(transfer));
        }

        foreach (var allotment in await processes.OpenAllotmentsAsync(MaxConcurrent, CancellationToken.None))
        {
            if (allotment.RequestedAt + LeftAlone < now)
                sent += await TryAsync(() => Partnership(allotment.PartnershipId).DriveAllotment(allotment.AllotmentId));
        }

        return sent;
    }

    private Task End(Deadline deadline) => deadline.Kind switch
    {
        DeadlineKind.Offer => Run(deadline.SubjectId).Expire(new ExpireOffer(Process, deadline.LearnerId!.Value)),
        DeadlineKind.Agreement => Partnership(deadline.SubjectId).Execute(new EndPartnership(Process, Early: false)),
        DeadlineKind.Entry => Run(deadline.SubjectId).CloseEntry(new CloseEntry(Process)),
        DeadlineKind.Move => Run(deadline.SubjectId).MoveOut(new MoveOut(Process, deadline.LearnerId!.Value, deadline.TargetId!.Value)),
        DeadlineKind.Eligibility => Run(deadline.SubjectId).FollowPrerequisites(deadline.LearnerId!.Value),
        DeadlineKind.Erasure => Run(deadline.SubjectId).Withdraw(new Withdraw(Process, deadline.LearnerId!.Value, ReasonCode: "person_erased")),
        DeadlineKind.Release => Partnership(deadline.TargetId!.Value).ReturnSeats(new RequestSeatReturn(Process, deadline.SubjectId)),
        DeadlineKind.Results => Credential(deadline.SubjectId).FollowResults(deadline.TargetId),
        DeadlineKind.Review => Credential(deadline.SubjectId).Execute(new ExpireReview(Process)),
        // A held seat ends with its transfer, which is driven below.
        DeadlineKind.Hold => Task.CompletedTask,
        _ => throw new ArgumentOutOfRangeException(nameof(deadline), deadline.Kind, "A kind of deadline that nobody ends."),
    };

    private Task Drive(OpenTransferView transfer) => transfer is { SourceRunId: { } source, TargetRunId: { } target }
        ? Run(source).DriveTransfer(new OpenTransfer(transfer.TransferId, transfer.LearnerId, target, transfer.ProgrammeId))
        : Task.CompletedTask;

    private async Task<int> TryAsync(Func<Task> send)
    {
        try
        {
            await send();
            _failures.Worked();
            return 1;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _failures.Failed(failure);
            return 0;
        }
    }

    private ICourseRunGrain Run(Guid id) => GrainFactory.GetGrain<ICourseRunGrain>(id);

    private ICredentialGrain Credential(Guid id) => GrainFactory.GetGrain<ICredentialGrain>(id);

    private IPartnershipGrain Partnership(Guid id) => GrainFactory.GetGrain<IPartnershipGrain>(id);
}
