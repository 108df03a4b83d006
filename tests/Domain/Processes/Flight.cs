using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.Processes;

/// <summary>Holds sent commands that have not arrived: they arrive late, in any order, twice or never.</summary>
internal sealed class Flight
{
    private readonly List<(Action<Command> Send, Command Command)> _underWay = [];

    public int Count => _underWay.Count;

    public void Add(Action<Command> send, Command command) => _underWay.Add((send, command));

    /// <param name="again">True to deliver the same command once more later.</param>
    public void Deliver(int which, DateTimeOffset now, bool again)
    {
        if (_underWay.Count == 0)
            return;
        var (send, command) = _underWay[which % _underWay.Count];
        if (!again)
            Lose(which);
        send(command.DecidedAt(now));
    }

    public void Lose(int which)
    {
        if (_underWay.Count > 0)
            _underWay.RemoveAt(which % _underWay.Count);
    }
}
