using AiTalent.Contracts.Commands;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.EventStore.Events;

namespace AiTalent.Grains.CourseRuns;

public sealed partial class CourseRunGrain
{
    private static readonly CommandContext Process = new(Actor.System);

    public async Task<Outcome<EnrolmentState>> Transfer(RequestTransfer command)
    {
        if (!await streams.ExistsAsync(StreamName.CourseRun(command.TargetRunId), CancellationToken.None))
            return Outcome<EnrolmentState>.Refused(CommandRefusals.UnknownCourseRun);
        var home = await facts.InstitutionOfAsync(command.LearnerId);
        var requested = await Place(command with { LearnerInstitutionId = home }, command.LearnerId);
        if (requested.Refusal is not null)
            return requested;
        var programme = await Read(run => run.Find(command.LearnerId)?.ProgrammeId);
        return await Drive(new OpenTransfer(command.TransferId, command.LearnerId, command.TargetRunId, programme)) is { } refusal
            ? Outcome<EnrolmentState>.Refused(refusal)
            : requested with { Answer = await FindEnrolment(command.LearnerId) };
    }

    public async Task DriveTransfer(OpenTransfer transfer) => await Drive(transfer);

    public Task<Outcome<HoldOutcome>> HoldSeat(HoldSeat command) => Execute(command, run => run.HoldOf(command.TransferId, command.LearnerId));

    public Task<Outcome<bool>> TransferIn(TransferIn command) => Step(command);

    public Task<Outcome<bool>> ReleaseHold(ReleaseHold command) => Step(command);

    /// <summary>
    /// Drives a transfer. Each step is durable and idempotent, so the process may be resumed from anywhere.
    /// </summary>
    private async Task<Refusal?> Drive(OpenTransfer transfer)
    {
        var (id, learner) = (transfer.TransferId, transfer.LearnerId);
        var target = GrainFactory.GetGrain<ICourseRunGrain>(transfer.TargetRunId);
        var eligible = await facts.IsEligibleAsync(learner, (await target.Find())?.Definition.CourseId);
        var hold = (await target.HoldSeat(new HoldSeat(Process, id, learner, transfer.ProgrammeId, eligible))).Answer!;
        if (hold.RefusedFor is { } code)
        {
            await Step(new CancelTransfer(Process, id, learner, code));
            return new Refusal(code);
        }

        if (hold.HeldUntil is { } until && (await Step(new TransferOut(Process, id, learner, until))).Refusal is { } stays)
        {
            // Another driver of the same transfer may have moved the learner out meanwhile; it can then no longer
            // be cancelled.
            if ((await Step(new CancelTransfer(Process, id, learner, stays.Code))).Refusal is null)
            {
                await target.ReleaseHold(new ReleaseHold(Process, id, learner));
                return stays;
            }
        }

        await target.TransferIn(new TransferIn(Process, id, learner));
        return null;
    }

    private Task<Outcome<bool>> Step(CourseRunCommand command) => Execute(command, _ => true);
}
