using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.CourseRuns;

/// <summary>Holds runs with their blocks.</summary>
internal sealed class RunSet : IRowLoads
{
    private readonly Recent<Guid, RunFacts> _runs = new(20_000);
    private readonly HashSet<Guid> _wanted = [];
    private readonly Dictionary<Guid, CourseRunRow> _changed = [];
    private readonly HashSet<BlockRow> _changedBlocks = [];

    /// <summary>Gets the runs that the batch changes.</summary>
    public IEnumerable<Guid> Changed => _changed.Keys;

    public void Prefetch(Guid id)
    {
        if (!_runs.TryGet(id, out _))
            _wanted.Add(id);
    }

    public async Task LoadAsync(IProjectionWriter writer, CancellationToken cancellationToken)
    {
        _runs.Trim();
        foreach (var id in _wanted)
            _runs.Set(id, new RunFacts());
        await writer.LoadAsync<CourseRunRow>("id", _wanted, row => Facts(row.Id).Row = row, cancellationToken);
        await writer.LoadAsync<BlockRow>("run_id", _wanted, row => Facts(row.RunId).Blocks.Add(row.PartnershipId, row), cancellationToken);
        _wanted.Clear();
    }

    public CourseRunRow? Find(Guid id) => Facts(id).Row;

    public CourseRunRow Get(Guid id) => Find(id) ?? throw new InvalidOperationException($"The log changes the course run {id} before it makes it.");

    public void Save(CourseRunRow row)
    {
        Facts(row.Id).Row = row;
        _changed[row.Id] = row;
    }

    /// <summary>Reserves seats of the open part, or returns them.</summary>
    public void Reserve(Guid runId, Guid partnershipId, int seats)
    {
        var run = Get(runId);
        run.Reserved += seats;
        Block(runId, partnershipId).Seats += seats;
        Save(run);
    }

    /// <summary>Counts a learner's change of status, in the parts before and after it.</summary>
    public void Move(Guid runId, EnrolmentStatus? from, Guid? fromPart, EnrolmentStatus to, Guid? toPart)
    {
        var run = Get(runId);
        if (from is { } left)
            Count(run, left, fromPart, -1);
        Count(run, to, toPart, +1);
        Save(run);
    }

    public void TakeInto(List<TableChange> changes)
    {
        if (_changed.Count > 0)
            changes.Add(new TableChange(CourseRunRow.Table, [.. _changed.Values]));
        if (_changedBlocks.Count > 0)
            changes.Add(new TableChange(BlockRow.Table, [.. _changedBlocks]));
        _changed.Clear();
        _changedBlocks.Clear();
    }

    public void Clear()
    {
        _runs.Clear();
        _wanted.Clear();
        _changed.Clear();
        _changedBlocks.Clear();
    }

    private void Count(CourseRunRow run, EnrolmentStatus status, Guid? part, int learners)
    {
        run.Enrolments(status) += learners;
        if (part is not { } partnershipId)
        {
            run.OpenTaken += status.TakesSeat() ? learners : 0;
            return;
        }

        var block = Block(run.Id, partnershipId);
        block.Taken += status.TakesSeat() ? learners : 0;
        block.Waiting += status == EnrolmentStatus.Waitlisted ? learners : 0;
    }

    private BlockRow Block(Guid runId, Guid partnershipId)
    {
        var blocks = Facts(runId).Blocks;
        if (!blocks.TryGetValue(partnershipId, out var block))
            blocks.Add(partnershipId, block = new BlockRow { RunId = runId, PartnershipId = partnershipId });
        _changedBlocks.Add(block);
        return block;
    }

    private RunFacts Facts(Guid id) =>
        _runs.TryGet(id, out var run) ? run : throw new InvalidOperationException($"The course run {id} was not asked for before.");

    private sealed class RunFacts
    {
        public CourseRunRow? Row { get; set; }

        public Dictionary<Guid, BlockRow> Blocks { get; } = [];
    }
}
