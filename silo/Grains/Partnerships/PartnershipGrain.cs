using AiTalent.Contracts.Commands;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Contracts.Partnerships;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Partnerships;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using Orleans.Concurrency;

namespace AiTalent.Grains.Partnerships;

[Reentrant]
[GrainType("partnership")]
public sealed class PartnershipGrain(EventLog log, KnownIds known)
    : EventSourcedGrain<Partnership, PartnershipCommand, PartnershipEvent>(log), IPartnershipGrain
{
    private static readonly CommandContext Process = new(Actor.System);

    private Guid Id => this.GetPrimaryKey();

    protected override string Stream => StreamName.Partnership(Id);

    public async Task<Outcome<PartnershipState>> Execute(PartnershipCommand command) => await UnknownIn(command) is { } refusal
        ? Outcome<PartnershipState>.Refused(refusal)
        : await EndAllotments(command, await Execute(command, Describe));

    public async Task<Outcome<Allotment>> Allot(RequestAllotment command)
    {
        if (await Run(command.CourseRunId).Find() is not { } run)
            return Outcome<Allotment>.Refused(CommandRefusals.UnknownCourseRun);
        var requested = await Execute(
            command with { RunInstitutionId = run.Definition.InstitutionId, EntryEndsAt = run.Definition.EntryEndsAt() },
            partnership => partnership.Allotments[command.AllotmentId]);
        if (requested.Refusal is not null)
            return requested;
        var ended = await Drive(command.AllotmentId);
        return ended?.Answer is { Status: AllotmentStatus.Returned }
            ? Outcome<Allotment>.Refused(CourseRunRefusals.NotEnoughSeats)
            : requested with { Answer = ended?.Answer ?? requested.Answer, Position = Math.Max(requested.Position, ended?.Position ?? 0) };
    }

    public async Task<Outcome<Allotment>> ReturnSeats(RequestSeatReturn command)
    {
        var requested = await Execute(command, partnership => partnership.Allotments[command.AllotmentId]);
        return requested.Refusal is null ? await Drive(command.AllotmentId) ?? requested : requested;
    }

    public async Task DriveAllotment(Guid allotmentId) => await Drive(allotmentId);

    /// <summary>Returns the unused seats when an agreement ends; the sweep continues an interrupted return.</summary>
    private async Task<Outcome<PartnershipState>> EndAllotments(PartnershipCommand command, Outcome<PartnershipState> outcome)
    {
        if (command is not EndPartnership || outcome.Answer is not { } ended)
            return outcome;
        foreach (var allotment in ended.Allotments.Where(allotment => allotment is { IsReturning: true, Allotted: > 0 }))
            await Drive(allotment.AllotmentId);
        return outcome with { Answer = await Find() ?? ended };
    }

    public Task<PartnershipState?> Find() => Read(partnership => partnership.Definition is null ? null : Describe(partnership));

    /// <summary>
    /// Drives an allotment. The run's decision is written once and permanently, so every driver ends the allotment
    /// in the same way.
    /// </summary>
    private async Task<Outcome<Allotment>?> Drive(Guid allotmentId)
    {
        if (await Read(partnership => partnership.Allotments.GetValueOrDefault(allotmentId)) is not { } allotment)
            return null;
        var reserved = await Run(allotment.CourseRunId).ReserveBlock(new ReserveBlock(Process, allotmentId, Id, allotment.Amount, allotment.IsHistory));
        PartnershipCommand last = allotment.Status == AllotmentStatus.Confirmed || reserved.Answer > 0
            ? new ConfirmAllotment(Process, allotmentId)
            : new ReturnAllotment(Process, allotmentId, (reserved.Refusal ?? CourseRunRefusals.NotEnoughSeats).Code);
        var settled = await Execute(last, partnership => partnership.Allotments[allotmentId]);
        return settled.Answer is { Status: AllotmentStatus.Confirmed } confirmed ? await DriveReturn(confirmed, reserved.Answer) ?? settled : settled;
    }

    /// <summary>
    /// Returns unused seats in two durable steps: the run releases them first, then the pledge takes them back.
    /// </summary>
    private async Task<Outcome<Allotment>?> DriveReturn(Allotment allotment, int reserved)
    {
        if (allotment.IsReturning)
            reserved = (await Run(allotment.CourseRunId).ReturnBlockSeats(new ReturnBlockSeats(Process, allotment.AllotmentId))).Answer;
        return reserved < allotment.Allotted
            ? await Execute(new ReturnSeats(Process, allotment.AllotmentId, allotment.Amount - reserved), partnership => partnership.Allotments[allotment.AllotmentId])
            : null;
    }

    private ValueTask<Refusal?> UnknownIn(PartnershipCommand command) => command switch
    {
        DraftPartnership { Definition: var definition } => known.InstitutionsAsync(definition.Parties, "parties"),
        RevisePartnership { Definition: var definition } => known.InstitutionsAsync(definition.Parties, "parties"),
        _ => ValueTask.FromResult<Refusal?>(null),
    };

    private ICourseRunGrain Run(Guid id) => GrainFactory.GetGrain<ICourseRunGrain>(id);

    private static PartnershipState Describe(Partnership state) => new(
        state.Id, state.Definition!, state.Revision, state.Status,
        [.. state.SignedBy], [.. state.Pledges.Values], [.. state.Allotments.Values]);
}
