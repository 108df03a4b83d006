using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Learners;

/// <summary>Holds learners with their enrolments and credentials.</summary>
internal sealed class LearnerSet : IRowLoads
{
    private readonly Recent<Guid, LearnerFacts> _learners = new(50_000);
    private readonly HashSet<Guid> _wanted = [];
    private readonly Dictionary<Guid, Guid> _owners = [];
    private readonly HashSet<Guid> _wantedOwners = [];
    private readonly HashSet<Guid> _withResults = [];
    private readonly Dictionary<Guid, LearnerRow> _profiles = [];
    private readonly HashSet<EnrolmentRow> _enrolments = [];
    private readonly HashSet<CredentialRow> _credentials = [];
    private readonly List<LearnerFacts> _loaded = [];

    /// <summary>Gets the learners that the last load added.</summary>
    public IReadOnlyList<LearnerFacts> Loaded => _loaded;

    public void Prefetch(Guid id)
    {
        if (!_learners.TryGet(id, out _))
            _wanted.Add(id);
    }

    /// <summary>Requests the learner together with every run that the learner is in.</summary>
    public void PrefetchWithRuns(Guid id)
    {
        _learners.Remove(id);
        _wanted.Add(id);
    }

    /// <summary>
    /// Requests what depends on a new result of the learner: the eligibility on waitlists and the validity of
    /// credentials.
    /// </summary>
    public void PrefetchDependents(Guid id)
    {
        Prefetch(id);
        _withResults.Add(id);
    }

    /// <summary>Returns the learners with results in the batch.</summary>
    public IReadOnlyList<LearnerFacts> TakeWithResults()
    {
        List<LearnerFacts> learners = [.. _withResults.Select(Get)];
        _withResults.Clear();
        return learners;
    }

    /// <summary>Requests the holder of the credential.</summary>
    public void PrefetchHolder(Guid credentialId) => _wantedOwners.Add(credentialId);

    /// <summary>Records the holder of the credential.</summary>
    public void PrefetchHolder(Guid credentialId, Guid learnerId)
    {
        _owners[credentialId] = learnerId;
        Prefetch(learnerId);
    }

    public async Task LoadAsync(IProjectionWriter writer, CancellationToken cancellationToken)
    {
        _learners.Trim();
        _wantedOwners.ExceptWith(_owners.Keys);
        await writer.LoadAsync<CredentialRow>("id", _wantedOwners, row => PrefetchHolder(row.Id, row.LearnerId), cancellationToken);
        _wantedOwners.Clear();
        _loaded.Clear();
        foreach (var id in _wanted)
        {
            var facts = new LearnerFacts();
            _loaded.Add(facts);
            _learners.Set(id, facts);
        }

        await writer.LoadAsync<LearnerRow>("id", _wanted, row => Get(row.Id).Profile = row, cancellationToken);
        await writer.LoadAsync<EnrolmentRow>("learner_id", _wanted, row => Get(row.LearnerId).Enrolments.Add(row), cancellationToken);
        await writer.LoadAsync<CredentialRow>("learner_id", _wanted, row => Get(row.LearnerId).Credentials.Add(row), cancellationToken);
        _wanted.Clear();
    }

    public LearnerFacts Get(Guid id) =>
        _learners.TryGet(id, out var facts) ? facts : throw new InvalidOperationException($"The learner {id} was not asked for before.");

    public Guid HolderOf(Guid credentialId) => _owners.TryGetValue(credentialId, out var learnerId)
        ? learnerId
        : throw new InvalidOperationException($"The log changes the credential {credentialId} before it issues it.");

    public void Save(LearnerRow row)
    {
        Get(row.Id).Profile = row;
        _profiles[row.Id] = row;
    }

    public void Save(EnrolmentRow row) => _enrolments.Add(row);

    public void Save(CredentialRow row) => _credentials.Add(row);

    public void TakeInto(List<TableChange> changes)
    {
        if (_profiles.Count > 0)
            changes.Add(new TableChange(LearnerRow.Table, [.. _profiles.Values]));
        if (_enrolments.Count > 0)
            changes.Add(new TableChange(EnrolmentRow.Table, [.. _enrolments.OrderBy(enrolment => enrolment.LearnerId)]));
        if (_credentials.Count > 0)
            changes.Add(new TableChange(CredentialRow.Table, [.. _credentials]));
        Forget();
    }

    public void Clear()
    {
        Forget();
        _learners.Clear();
        _wanted.Clear();
        _withResults.Clear();
    }

    private void Forget()
    {
        _profiles.Clear();
        _enrolments.Clear();
        _credentials.Clear();
        _owners.Clear();
        _wantedOwners.Clear();
    }
}
