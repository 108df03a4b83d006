using System.Collections.Immutable;
using AiTalent.Contracts.Commands;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Partnerships;
using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using Orleans.Concurrency;

namespace AiTalent.Grains.CourseRuns;

/// <summary>Represents the seat ledger of one run as a grain.</summary>
[Reentrant]
[GrainType("courserun")]
public sealed partial class CourseRunGrain(EventLog log, EnrolmentFacts facts, StreamDirectory streams)
    : EventSourcedGrain<CourseRun, CourseRunCommand, CourseRunEvent>(log), ICourseRunGrain
{
    private const int RowsAtOnce = 1_000;

    /// <summary>Maximum concurrent lookups of learners who are not cached; each one reads the log.</summary>
    private const int FactsAtOnce = 32;

    private Guid Id => this.GetPrimaryKey();

    protected override string Stream => StreamName.CourseRun(Id);

    public async Task<Outcome<CourseRunState>> Schedule(ScheduleCourseRun command)
    {
        if (!await streams.ExistsAsync(StreamName.Institution(command.Definition.InstitutionId), CancellationToken.None))
            return Outcome<CourseRunState>.Refused(CommandRefusals.UnknownInstitution);
        if (!await streams.ExistsAsync(StreamName.Course(command.Definition.CourseId), CancellationToken.None))
            return Outcome<CourseRunState>.Refused(CommandRefusals.UnknownCourse);
        return await Execute(command, Describe);
    }

    public Task<Outcome<CourseRunState>> Revise(ReviseCourseRun command) => Execute(command, Describe);

    public Task<Outcome<CourseRunState>> Publish(PublishCourseRun command) => Execute(command, Describe);

    public Task<Outcome<CourseRunState>> DeleteDraft(DeleteCourseRunDraft command) => Execute(command, Describe);

    public Task<Outcome<CourseRunState>> Cancel(CancelCourseRun command) => Execute(command, Describe);

    public Task<Outcome<CourseRunState>> Close(CloseCourseRun command) => Execute(command, Describe);

    public Task<Outcome<CourseRunState>> CloseEntry(CloseEntry command) => Execute(command, Describe);

    public Task<CourseRunState?> Find() => Read(run => run.Definition is null || run.IsDeleted ? null : Describe(run));

    public Task<EnrolmentState?> FindEnrolment(Guid learnerId) =>
        Read(run => run.Find(learnerId) is { } place ? EnrolmentState.From(run, place) : null);

    public async Task<Outcome<EnrolmentState>> Enrol(Enrol command)
    {
        var (known, refusal) = await CompleteAsync(command);
        return refusal is not null ? Outcome<EnrolmentState>.Refused(refusal) : await Place(known, known.LearnerId);
    }

    public async Task<Outcome<EnrolmentState>> Nominate(Nominate command)
    {
        var (known, refusal) = await CompleteAsync(new Enrol(command.Context, command.LearnerId, PartnershipId: command.PartnershipId));
        if (refusal is not null)
            return Outcome<EnrolmentState>.Refused(refusal);
        var partnership = await GrainFactory.GetGrain<IPartnershipGrain>(command.PartnershipId).Find();
        return await Place(
            command with
            {
                Parties = [.. partnership?.Definition.Parties ?? []],
                Eligible = known.Eligible,
                LearnerInstitutionId = known.LearnerInstitutionId,
                IsInForce = known.IsInForce,
                IsSeatedElsewhere = known.IsSeatedElsewhere,
                MissingPrerequisites = known.MissingPrerequisites,
                IsRepeatRefused = known.IsRepeatRefused,
            },
            command.LearnerId);
    }

    public async Task<ImmutableArray<Outcome<EnrolmentState>>> EnrolBatch(ImmutableArray<Enrol> commands)
    {
        var outcomes = ImmutableArray.CreateBuilder<Outcome<EnrolmentState>>(commands.Length);
        foreach (var rows in commands.Chunk(RowsAtOnce))
        {
            var completed = new List<(Enrol Command, Domain.Decisions.Refusal? Refusal)>(rows.Length);
            foreach (var some in rows.Chunk(FactsAtOnce))
                completed.AddRange(await Task.WhenAll(some.Select(row => CompleteAsync(row).AsTask())));
            outcomes.AddRange(await Task.WhenAll(completed.Select(row => row.Refusal is { } refusal
                ? Task.FromResult(Outcome<EnrolmentState>.Refused(refusal))
                : Place(row.Command, row.Command.LearnerId))));
        }

        return outcomes.MoveToImmutable();
    }

    public async Task<Outcome<EnrolmentState>> Withdraw(Withdraw command) =>
        await Place(command with { LearnerInstitutionId = await facts.InstitutionOfAsync(command.LearnerId) }, command.LearnerId);

    public async Task<Outcome<EnrolmentState>> Accept(AcceptOffer command) =>
        await Place(command with { LearnerInstitutionId = await facts.InstitutionOfAsync(command.LearnerId) }, command.LearnerId);

    public async Task<Outcome<EnrolmentState>> Decline(DeclineOffer command) =>
        await Place(command with { LearnerInstitutionId = await facts.InstitutionOfAsync(command.LearnerId) }, command.LearnerId);

    public Task<Outcome<EnrolmentState>> Expire(ExpireOffer command) => Place(command, command.LearnerId);

    public Task<Outcome<EnrolmentState>> Suspend(SuspendEnrolment command) => Place(command, command.LearnerId);

    public Task<Outcome<EnrolmentState>> Reinstate(ReinstateEnrolment command) => Place(command, command.LearnerId);

    public async Task<Outcome<EnrolmentState>> FollowPrerequisites(Guid learnerId) =>
        await ChangeEligibility(new ChangeEligibility(Process, learnerId, await facts.IsEligibleAsync(learnerId, State.Definition?.CourseId)));

    public Task<Outcome<EnrolmentState>> MoveOut(MoveOut command) => Place(command, command.LearnerId);

    public Task<Outcome<EnrolmentState>> ChangeEligibility(ChangeEligibility command) => Place(command, command.LearnerId);

    public async Task<ImmutableArray<Outcome<EnrolmentState>>> RecordResults(ImmutableArray<RecordResult> commands)
    {
        var outcomes = ImmutableArray.CreateBuilder<Outcome<EnrolmentState>>(commands.Length);
        foreach (var rows in commands.Chunk(RowsAtOnce))
            outcomes.AddRange(await Task.WhenAll(rows.Select(row => Place(row, row.LearnerId))));
        return outcomes.MoveToImmutable();
    }

    public Task<Outcome<int>> ReserveBlock(ReserveBlock command) => Execute(command, run => run.ReservedFor(command.AllotmentId) ?? 0);

    public Task<Outcome<int>> ReturnBlockSeats(ReturnBlockSeats command) => Execute(command, run => run.ReservedFor(command.AllotmentId) ?? 0);

    protected override string SnapshotSchema => CourseRunSnapshot.Schema;

    protected override Func<ReadOnlyMemory<byte>> CaptureSnapshot(CourseRun state)
    {
        var snapshot = state.ToSnapshot();
        return () => Log.Snapshots.Write(snapshot);
    }

    protected override CourseRun RestoreSnapshot(ReadOnlyMemory<byte> data) => CourseRun.From(Log.Snapshots.ReadCourseRun(data));

    private ValueTask<(Enrol Command, Domain.Decisions.Refusal? Refusal)> CompleteAsync(Enrol command) =>
        facts.CompleteAsync(command, Id, State.Definition?.CourseId, Log.Writer.Clock.Now);

    private Task<Outcome<EnrolmentState>> Place(CourseRunCommand command, Guid learnerId) => Execute(
        command,
        run => EnrolmentState.From(run, run.Find(learnerId)!),
        written => EnrolmentState.From(learnerId, written, State.Find(learnerId)!.Attempt is 1 ? 1 : null));

    private static CourseRunState Describe(CourseRun run) =>
        new(run.Id, run.Definition!, run.IsDraft, run.IsCancelled, run.IsClosed, run.Revision, run.Taken, run.OpenSeatsLeft, run.Reserved, run.Waitlisted);
}
