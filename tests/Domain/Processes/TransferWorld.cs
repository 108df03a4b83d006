using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Tests.CourseRuns.Model;

namespace AiTalent.Domain.Tests.Processes;

/// <summary>Simulates two small runs, learners who transfer between them, and drivers that crash between any two steps.</summary>
internal sealed class TransferWorld
{
    private const int Learners = 9;
    private static readonly Guid[] RunIds = [Numbered(0xB1), Numbered(0xB2)];

    private readonly WatchedRun[] _runs = [.. RunIds.Select(Scheduled)];
    private readonly List<(Guid Id, Guid Learner, int Source)> _transfers = [];
    private readonly Flight _flight = new();
    private DateTimeOffset _now = Now;

    public void Make(Move move)
    {
        _now = _now.AddMinutes(move.Minutes);
        var (learner, run) = (Numbered(1 + (move.A % Learners)), move.B % 2);
        switch (move.Kind)
        {
            case 0 or 1 when !IsLive(0, learner) && !IsLive(1, learner):
                _runs[run].Send(new Enrol(Registrar.On(_now), learner));
                break;
            case 2 when IsLive(run, learner):
                _runs[run].Send(new Withdraw(Registrar.On(_now), learner));
                break;
            case 3:
                _runs[run].Send(new ReviseCourseRun(Registrar.On(_now), Definition(1 + (move.A % 7)), null));
                break;
            case 4 or 5 or 6:
                Request(learner, run);
                break;
            case 7 or 8 or 9 or 10 when _transfers.Count > 0:
                Drive(_transfers[move.A % _transfers.Count]);
                break;
            case 11 or 12 or 13:
                _flight.Deliver(move.A, _now, again: move.B < 30);
                break;
            case 14:
                _flight.Lose(move.A);
                break;
        }

        Check();
    }

    /// <summary>Delivers all pending commands and lets a driver that no longer crashes complete every process.</summary>
    public void ComeToRest()
    {
        while (_flight.Count > 0)
            _flight.Deliver(_flight.Count / 2, _now, again: false);
        for (var round = 0; round < 6; round++)
        {
            _transfers.ForEach(Drive);
            while (_flight.Count > 0)
                _flight.Deliver(0, _now, again: false);
        }

        Check();
        Assert.All(_transfers, transfer => Assert.Contains(Steps(transfer), Ends));
        Assert.All(_runs.SelectMany(run => run.State.Enrolments), enrolment => Assert.False(enrolment.Status == EnrolmentStatus.Held || enrolment.TransferId is not null, "A seat is stranded."));
    }

    private static readonly (TransferStep?, TransferStep?)[] Ends =
    [
        (TransferStep.Left, TransferStep.Arrived), (TransferStep.Cancelled, TransferStep.Refused), (TransferStep.Cancelled, TransferStep.Released),
    ];

    private void Request(Guid learner, int source)
    {
        var transfer = (Id: Numbered(0xE00 + _transfers.Count), learner, source);
        if (!_runs[source].Send(new RequestTransfer(Registrar.On(_now), transfer.Id, learner, RunIds[1 - source])).IsRefused)
            _transfers.Add(transfer);
    }

    private void Drive((Guid Id, Guid Learner, int Source) transfer)
    {
        var (id, learner, (source, target)) = (transfer.Id, transfer.Learner, (_runs[transfer.Source], _runs[1 - transfer.Source]));
        var until = target.State.HoldOf(id, learner).HeldUntil;
        (WatchedRun Run, CourseRunCommand Command)? next = Steps(transfer) switch
        {
            (TransferStep.Requested, null) => (target, new HoldSeat(Platform, id, learner)),
            (TransferStep.Requested, TransferStep.Held) when _now < until => (source, new TransferOut(Platform, id, learner, until.Value)),
            (TransferStep.Requested, _) => (source, new CancelTransfer(Platform, id, learner, "hold_expired")),
            (TransferStep.Left, TransferStep.Held) => (target, new TransferIn(Platform, id, learner)),
            (TransferStep.Cancelled, TransferStep.Held) => (target, new ReleaseHold(Platform, id, learner)),
            _ => null,
        };
        if (next is { } step)
            _flight.Add(command => step.Run.Send((CourseRunCommand)command), step.Command);
    }

    private (TransferStep? Source, TransferStep? Target) Steps((Guid Id, Guid Learner, int Source) transfer) =>
        (_runs[transfer.Source].State.StepOf(transfer.Id), _runs[1 - transfer.Source].State.StepOf(transfer.Id));

    private void Check()
    {
        foreach (var learner in Enumerable.Range(1, Learners).Select(Numbered))
            Assert.True(_runs.Count(run => run.State.Find(learner)?.Status.IsActive() == true) <= 1, $"{learner} is counted twice.");
        foreach (var transfer in _transfers.Where(transfer => Steps(transfer).Source == TransferStep.Left))
            Assert.True(Steps(transfer).Target is TransferStep.Held or TransferStep.Arrived, $"{transfer.Learner} has left and has no seat.");
    }

    private bool IsLive(int run, Guid learner) => _runs[run].State.Find(learner)?.Status.IsLive() == true;

    private static WatchedRun Scheduled(Guid id) => new(new CourseRunScheduled(id, Definition(4)));

    private static CourseRunDefinition Definition(int capacity) => new(
        Numbered(0xF1), Hanoi, Now.AddDays(-9), Now.AddDays(90), new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31), "Asia/Seoul", capacity);
}
