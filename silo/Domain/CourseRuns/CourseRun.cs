using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

/// <summary>
/// A course run and its seat ledger: every seat, by every path, is taken here. The state is encapsulated and changed in place,
/// so that a run with 100,000 enrolments decides in microseconds.
/// </summary>
public sealed partial class CourseRun : IAggregate<CourseRun, CourseRunCommand, CourseRunEvent>
{
    private readonly Dictionary<Guid, Place> _places = [];
    private readonly SeatPart _open = new();
    private readonly Dictionary<Guid, SeatPart> _blocks = [];
    private readonly Dictionary<Guid, Reservation> _reservations = [];
    private readonly Dictionary<Guid, TransferMark> _transfers = [];
    private CourseRunScheduled? _first;
    private long _nextTicket = 1;

    public Guid Id { get; private set; }

    public CourseRunDefinition? Definition { get; private set; }

    /// <summary>Changed only by edits of the definition and by publishing it, not by enrolments.</summary>
    public int Revision { get; private set; }

    /// <summary>Seen by its institution's staff alone; nobody enrols and no seat is set aside.</summary>
    public bool IsDraft { get; private set; }

    public static CourseRun Initial() => new();

    public static Decision<CourseRunEvent> Decide(CourseRun state, CourseRunCommand command)
    {
        if (command is ScheduleCourseRun schedule)
            return state.Schedule(schedule);
        if (state.Definition is null)
            return Definitions.NotFound;
        return command switch
        {
            Enrol enrol => state.Enrol(enrol),
            Nominate nominate => state.Nominate(nominate),
            Withdraw withdraw => state.Withdraw(withdraw),
            RecordResult result => state.RecordResult(result),
            AcceptOffer accept => state.Accept(accept),
            DeclineOffer decline => state.Decline(decline),
            ExpireOffer expire => state.Expire(expire),
            SuspendEnrolment suspend => state.Suspend(suspend),
            ReinstateEnrolment reinstate => state.Reinstate(reinstate),
            ChangeEligibility change => state.ChangeEligibility(change),
            RequestTransfer request => state.RequestTransfer(request),
            HoldSeat hold => state.HoldSeat(hold),
            TransferOut transferOut => state.TransferOut(transferOut),
            TransferIn transferIn => state.TransferIn(transferIn),
            CancelTransfer cancel => state.CancelTransfer(cancel),
            ReleaseHold release => state.ReleaseHold(release),
            ReserveBlock reserve => state.ReserveBlock(reserve),
            ReleaseBlock release => state.ReleaseBlock(release),
            ReviseCourseRun revise => state.Revise(revise),
            PublishCourseRun publish => state.Publish(publish),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of course runs."),
        };
    }

    public static CourseRun Evolve(CourseRun state, CourseRunEvent happened)
    {
        switch (happened)
        {
            case PlaceEvent e:
                state.Apply(e);
                break;
            case CourseRunScheduled e:
                state.Id = e.CourseRunId;
                state._first = e;
                state.Definition = e.Definition;
                state.IsDraft = e.IsDraft;
                state.Revision = 1;
                break;
            case CourseRunPublished:
                state.IsDraft = false;
                state.Revision++;
                break;
            case CourseRunRevised e:
                state.Definition = e.Definition;
                state.Revision++;
                break;
            case BlockReserved e:
                state._reservations[e.AllotmentId] = new Reservation(e.PartnershipId, e.Seats);
                state._blocks.TryAdd(e.PartnershipId, new SeatPart());
                break;
            case BlockRefused e:
                state._reservations[e.AllotmentId] = new Reservation(e.PartnershipId, 0);
                break;
            case BlockReleased e:
                state._reservations[e.AllotmentId] = state._reservations[e.AllotmentId] with { Seats = 0 };
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of course runs.");
        }

        return state;
    }
}
