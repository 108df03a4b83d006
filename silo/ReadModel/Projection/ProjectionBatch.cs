using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Histories;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Partnerships;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Programmes;
using AiTalent.ReadModel.SetAsides;
using AiTalent.ReadModel.Staff;
using AiTalent.ReadModel.Totals;

namespace AiTalent.ReadModel.Projection;

/// <summary>
/// Holds the rows that the projections write: the cached rows, kept from batch to batch, and their changes in a
/// batch.
/// </summary>
internal sealed class ProjectionBatch
{
    private readonly IRowChanges[] _all;
    private readonly IRowLoads[] _loads;

    public ProjectionBatch()
    {
        Totals = new LearnerTotals();
        _loads = [Institutions, Programmes, Courses, Cohorts, Partnerships, Transfers, Allotments];
        _all =
        [
            .. _loads, Runs, Learners, ProgrammeInstitutions, CohortMembers, CohortRuns, LearnerEvents, PartnershipParties, Pledges, CredentialNumbers,
            Deadlines, StaffRoles, SetAsides, Totals.Deltas,
        ];
    }

    public RowSet<InstitutionRow> Institutions { get; } = new(row => row.Id);

    public RowSet<ProgrammeRow> Programmes { get; } = new(row => row.Id);

    public RowSet<CourseRow> Courses { get; } = new(row => row.Id);

    public RowSet<CohortRow> Cohorts { get; } = new(row => row.Id);

    public RowSet<PartnershipRow> Partnerships { get; } = new(row => row.Id);

    public RowSet<TransferRow> Transfers { get; } = new(row => row.Id);

    public RowSet<AllotmentRow> Allotments { get; } = new(row => row.Id);

    public RunSet Runs { get; } = new();

    public LearnerSet Learners { get; } = new();

    public WriteSet<ProgrammeInstitutionRow, ProgrammeInstitutionRow> ProgrammeInstitutions { get; } = new(row => row);

    public WriteSet<(Guid, Guid), CohortMemberRow> CohortMembers { get; } = new(row => (row.CohortId, row.LearnerId));

    public WriteSet<(Guid, Guid), CohortRunRow> CohortRuns { get; } = new(row => (row.CohortId, row.RunId));

    public WriteSet<(Guid, long), LearnerEventRow> LearnerEvents { get; } = new(row => (row.LearnerId, row.Position));

    public WriteSet<PartnershipPartyRow, PartnershipPartyRow> PartnershipParties { get; } = new(row => row);

    public WriteSet<Guid, PledgeRow> Pledges { get; } = new(row => row.Id);

    public WriteSet<string, CredentialNumberRow> CredentialNumbers { get; } = new(row => row.Number);

    public WriteSet<(DeadlineKind, Guid, Guid), DeadlineRow> Deadlines { get; } = new(row => (row.Kind, row.SubjectId, row.LearnerId));

    public WriteSet<(Guid, Role, Guid), StaffRoleRow> StaffRoles { get; } = new(row => (row.AccountId, row.Role, row.InstitutionId));

    public WriteSet<long, SetAsideRow> SetAsides { get; } = new(row => row.Position);

    public LearnerTotals Totals { get; }

    /// <summary>Gets the topics that change for reasons other than their totals.</summary>
    public HashSet<string> Topics { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Loads the requested rows; learners before runs, because a learner's totals depend on all runs of the
    /// learner.
    /// </summary>
    public async Task LoadAsync(IProjectionWriter writer, CancellationToken cancellationToken)
    {
        foreach (var rows in _loads)
            await rows.LoadAsync(writer, cancellationToken);
        await Learners.LoadAsync(writer, cancellationToken);
        foreach (var enrolment in Learners.Loaded.SelectMany(learner => learner.Enrolments))
            Runs.Prefetch(enrolment.RunId);
        await Runs.LoadAsync(writer, cancellationToken);
        foreach (var enrolment in Learners.Loaded.SelectMany(learner => learner.Enrolments))
            enrolment.Run = Runs.Get(enrolment.RunId).Keys;
        foreach (var learner in Learners.TakeWithResults())
        {
            foreach (var waiting in learner.Enrolments.Where(enrolment => enrolment.Status == EnrolmentStatus.Waitlisted))
                Courses.Prefetch(waiting.Run.CourseId);
            foreach (var credential in learner.Credentials.Where(credential => credential.Award.Kind == AwardKind.Programme))
                Programmes.Prefetch(credential.Award.Id);
        }

        await Courses.LoadAsync(writer, cancellationToken);
        await Programmes.LoadAsync(writer, cancellationToken);
    }

    /// <summary>
    /// Returns the live topics whose figures the batch changes; call before <see cref="TakeChanges"/>.
    /// </summary>
    public HashSet<string> TakeTopics()
    {
        var topics = new HashSet<string>(Topics, StringComparer.Ordinal);
        Topics.Clear();
        foreach (var key in Totals.Deltas.ChangedKeys())
        {
            if (Topic.Of(key) is { } topic)
                topics.Add(topic);
            // The figures for the target change with the countries, even if the national ones do not.
            if (key.Kind == TotalKind.Country)
                topics.Add(Topic.National);
        }

        foreach (var run in Runs.Changed)
            topics.Add(Topic.CourseRun(run));
        return topics;
    }

    public List<TableChange> TakeChanges()
    {
        var changes = new List<TableChange>();
        foreach (var rows in _all)
            rows.TakeInto(changes);
        return changes;
    }

    public void Clear()
    {
        foreach (var rows in _all)
            rows.Clear();
        Totals.Clear();
        Topics.Clear();
    }
}
