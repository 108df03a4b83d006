using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

/// <summary>
/// Represents a course run with its seat ledger. Every seat, by any path, is taken here. The state is encapsulated
/// and mutated in place, so that a run with 100,000 enrolments decides in microseconds.
/// </summary>
public sealed partial class CourseRun : IAggregate<CourseRun, CourseRunCommand, CourseRunEvent>
{
    private readonly Dictionary<Guid, Enrolment> _enrolments = [];
    private readonly SeatPool _open = new();
    private readonly Dictionary<Guid, SeatPool> _blocks = [];
    private readonly Dictionary<Guid, Reservation> _reservations = [];
    private readonly Dictionary<Guid, TransferMark> _transfers = [];
    private CourseRunScheduled? _first;
    private long _nextTicket = 1;

    public Guid Id { get; private set; }

    public CourseRunDefinition? Definition { get; private set; }

    /// <summary>
    /// Gets the revision, incremented by edits of the definition and by publication, not by enrolments.
    /// </summary>
    public int Revision { get; private set; }

    /// <summary>
    /// True if the run is visible only to its institution's staff. A draft accepts no enrolments and reserves no
    /// seats.
    /// </summary>
    public bool IsDraft { get; private set; }

    public bool IsCancelled { get; private set; }

    /// <summary>True if the last day has passed and every learner has a result or is listed as having none.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>True if the run was a draft that was deleted. Its id cannot be reused.</summary>
    public bool IsDeleted { get; private set; }

    public static CourseRun Initial() => new();

    public static Decision<CourseRunEvent> Decide(CourseRun state, CourseRunCommand command)
    {
        if (command is ScheduleCourseRun schedule)
            return state.Schedule(schedule);
        if (state.Definition is null || (state.IsDeleted && command is not DeleteCourseRunDraft))
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
            MoveOut move => state.MoveOut(move),
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
            ReturnBlockSeats giveBack => state.ReturnBlockSeats(giveBack),
            CloseEntry close => state.CloseEntry(close),
            CancelCourseRun cancel => state.Cancel(cancel),
            CloseCourseRun close => state.Close(close),
            DeleteCourseRunDraft delete => state.DeleteDraft(delete),
            ReviseCourseRun revise => state.Revise(revise),
            PublishCourseRun publish => state.Publish(publish),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of course runs."),
        };
    }

    public static CourseRun Evolve(CourseRun state, CourseRunEvent @event)
    {
        switch (@event)
        {
            case EnrolmentEvent e:
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
                state._reservations[e.AllotmentId] = new Reservation(e.PartnershipId, e.Seats, IsHistory: e.IsHistory);
                state._blocks.TryAdd(e.PartnershipId, new SeatPool());
                break;
            case BlockRefused e:
                state._reservations[e.AllotmentId] = new Reservation(e.PartnershipId, 0);
                break;
            case BlockReleased e:
                state._reservations[e.AllotmentId] = state._reservations[e.AllotmentId] with { Seats = 0 };
                break;
            case BlockSeatsReturned e:
                var reservation = state._reservations[e.AllotmentId];
                state._reservations[e.AllotmentId] = reservation with { Seats = reservation.Seats - e.Seats, IsReturned = true };
                break;
            case CourseRunCancelled:
                state.IsCancelled = true;
                state.Revision++;
                break;
            case CourseRunClosed:
                state.IsClosed = true;
                state.Revision++;
                break;
            case CourseRunDraftDeleted:
                state.IsDeleted = true;
                state.Revision++;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of course runs.");
        }

        return state;
    }
}
