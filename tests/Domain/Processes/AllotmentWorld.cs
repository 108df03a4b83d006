using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Tests.CourseRuns.Model;

namespace AiTalent.Domain.Tests.Processes;

/// <summary>
/// Simulates a partnership with one pledge, three small runs, and drivers that crash between any two steps of an allotment.
/// </summary>
internal sealed class AllotmentWorld
{
    private static readonly Guid PartnershipId = Numbered(0xC1);
    private static readonly Pledge Pledge = new(Numbered(0xC2), PledgeKind.Seats, 12, Company);

    private static readonly PartnershipEvent[] Active =
    [
        new PartnershipDrafted(PartnershipId, new PartnershipDefinition(new LocalizedText(En: "Robotics"), [Hanoi, Company], new DateOnly(2026, 1, 1))),
        new PartnershipProposed(), new PartnershipSigned(Hanoi), new PartnershipSigned(Company), new PartnershipActivated(), new PledgeMade(Pledge),
    ];

    private readonly Dictionary<Guid, WatchedRun> _runs = Enumerable.Range(0xB1, 3).Select(Numbered).ToDictionary(id => id, Scheduled);
    private readonly Flight _flight = new();
    private Partnership _partnership = Active.Aggregate(Partnership.Initial(), Partnership.Evolve);
    private DateTimeOffset _now = Now;

    public void Make(Move move)
    {
        _now = _now.AddMinutes(move.Minutes);
        var (runId, learner) = (Numbered(0xB1 + (move.A % 3)), Numbered(1 + (move.B % 20)));
        switch (move.Kind)
        {
            case 0 or 1 or 2:
                Send(new RequestAllotment(Representative.On(_now), Numbered(0xD00 + (move.B % 20)), Pledge.PledgeId, Numbered(0xB1 + (move.B % 3)), Hanoi, 1 + (move.B % 5)));
                break;
            case 3 or 4:
                _runs[runId].Send(new Enrol(Registrar.On(_now), learner, PartnershipId: move.A < 50 ? PartnershipId : null));
                break;
            case 5:
                _runs[runId].Send(new Withdraw(Registrar.On(_now), learner));
                break;
            case 6:
                _runs[runId].Send(new ReviseCourseRun(Registrar.On(_now), Definition(1 + (move.B % 9)), null));
                break;
            case 7 when move.A == 0:
                Send(new EndPartnership(Administrator.On(_now)));
                break;
            case 7 when move.A < 4:
                _runs[runId].Send(new CancelCourseRun(Registrar.On(_now), "too_few"));
                break;
            case 7 when !_partnership.Allotments.IsEmpty:
                Send(new RequestSeatReturn(Administrator.On(_now), _partnership.Allotments.Keys.Order().ElementAt(move.A % _partnership.Allotments.Count)));
                break;
            case 8 or 9 or 10 when !_partnership.Allotments.IsEmpty:
                Drive(_partnership.Allotments.Values.OrderBy(allotment => allotment.AllotmentId).ElementAt(move.A % _partnership.Allotments.Count));
                break;
            case 11 or 12 or 13:
                _flight.Deliver(move.A, _now, again: move.B < 30);
                break;
            case 14:
                _flight.Lose(move.A);
                break;
        }

        Assert.True(_partnership.AllottedOf(Pledge.PledgeId) <= Pledge.Amount, "More was allotted than pledged.");
        Assert.True(_runs.Values.Sum(run => run.State.Reserved) <= _partnership.AllottedOf(Pledge.PledgeId), "A run has seats that the pledge has back.");
    }

    /// <summary>Delivers all pending commands and lets a driver that no longer crashes complete every allotment.</summary>
    public void ComeToRest()
    {
        while (_flight.Count > 0)
            _flight.Deliver(_flight.Count / 2, _now, again: false);
        for (var round = 0; round < 6; round++)
        {
            foreach (var allotment in _partnership.Allotments.Values)
                Drive(allotment);
            while (_flight.Count > 0)
                _flight.Deliver(0, _now, again: false);
        }

        Assert.All(_partnership.Allotments.Values, allotment => Assert.Equal(
            allotment.Status switch { AllotmentStatus.Confirmed => allotment.Allotted, AllotmentStatus.Returned => 0, _ => null },
            _runs[allotment.CourseRunId].State.ReservedFor(allotment.AllotmentId)));
        Assert.Equal(_runs.Values.Sum(run => run.State.Reserved), _partnership.AllottedOf(Pledge.PledgeId));
    }

    private void Drive(Allotment allotment)
    {
        var (id, run) = (allotment.AllotmentId, _runs[allotment.CourseRunId]);
        if (allotment.Status == AllotmentStatus.Confirmed)
            DriveReturn(allotment, run);
        if (allotment.Status != AllotmentStatus.Requested)
            return;
        if (run.State.ReservedFor(id) is not { } reserved)
            _flight.Add(command => run.Send((CourseRunCommand)command), new ReserveBlock(Platform, id, PartnershipId, allotment.Amount));
        else
            _flight.Add(command => Send((PartnershipCommand)command), reserved > 0 ? new ConfirmAllotment(Platform, id) : new ReturnAllotment(Platform, id, "not_enough_seats"));
    }

    private void DriveReturn(Allotment allotment, WatchedRun run)
    {
        var (id, reserved) = (allotment.AllotmentId, run.State.ReservedFor(allotment.AllotmentId)!.Value);
        if (reserved < allotment.Allotted)
            _flight.Add(command => Send((PartnershipCommand)command), new ReturnSeats(Platform, id, allotment.Amount - reserved));
        else if (allotment.IsReturning)
            _flight.Add(command => run.Send((CourseRunCommand)command), new ReturnBlockSeats(Platform, id));
    }

    private void Send(PartnershipCommand command)
    {
        var decision = Partnership.Decide(_partnership, command);
        _partnership = decision.Events.Aggregate(_partnership, Partnership.Evolve);
        Assert.Empty(Partnership.Decide(_partnership, command).Events);
    }

    private static WatchedRun Scheduled(Guid id) => new(new CourseRunScheduled(id, Definition(5)));

    private static CourseRunDefinition Definition(int capacity) => new(
        Numbered(0xF1), Hanoi, Now.AddDays(-9), Now.AddDays(90), new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31), "Asia/Ho_Chi_Minh", capacity);
}
