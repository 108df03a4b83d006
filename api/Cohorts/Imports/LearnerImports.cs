using System.Threading.Channels;
using AiTalent.Api.Privacy.Accesses;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.Institutions;
using AiTalent.Web.Cohorts;

namespace AiTalent.Api.Cohorts.Imports;

/// <summary>
/// Reads imports, keeps them until they are confirmed, and queues them to be written. All of it is bounded because imports hold names.
/// </summary>
internal sealed class LearnerImports(CohortQueries cohorts, InstitutionQueries institutions, PersonRecognition recognition, TimeProvider time) : ILearnerImports
{
    private readonly LearnerImportStore _kept = new(time);
    private readonly Channel<LearnerImport> _waiting = Channel.CreateBounded<LearnerImport>(LearnerImportStore.MaxRunning);

    public IAsyncEnumerable<LearnerImport> WaitingAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    public async Task<(LearnerImport? LearnerImport, Refusal? Refusal)> ReadAsync(Actor actor, Guid cohortId, ReadOnlyMemory<byte> table, CancellationToken cancellationToken)
    {
        var (cohort, refusal) = await OpenAsync(actor, cohortId, cancellationToken);
        if (cohort is null || refusal is not null)
            return (null, refusal ?? Definitions.NotFound);
        if (LearnerImportText.Read(table.Span) is not { } text)
            return (null, new Refusal("unknown_encoding", "text"));
        var home = cohort.Definition.InstitutionId;
        var country = (await institutions.FindAsync(home, cancellationToken))?.Definition.Country ?? "VN";
        var (rows, wrong) = new LearnerImportReader(country, home, NationalDay.Of(time.GetUtcNow())).Read(text);
        if (wrong is not null)
            return (null, wrong);
        var known = await recognition.RecogniseAsync(rows, home, await cohorts.AllMembersAsync(cohortId, cancellationToken), cancellationToken);
        return Keep(new LearnerImport(actor, cohortId, known, time.GetUtcNow()), home);
    }

    public async Task<(LearnerImport? LearnerImport, Refusal? Refusal)> OfMembersAsync(Actor actor, Guid cohortId, CancellationToken cancellationToken)
    {
        var (cohort, refusal) = await OpenAsync(actor, cohortId, cancellationToken);
        return cohort is null || refusal is not null
            ? (null, refusal ?? Definitions.NotFound)
            : Keep(new LearnerImport(actor, cohortId, [], time.GetUtcNow()), cohort.Definition.InstitutionId);
    }

    public async Task<(LearnerImport? LearnerImport, Refusal? Refusal)> OfChosenAsync(
        Actor actor, Guid cohortId, IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken)
    {
        var (cohort, refusal) = await OpenAsync(actor, cohortId, cancellationToken);
        if (cohort is null || refusal is not null)
            return (null, refusal ?? Definitions.NotFound);
        var members = (await cohorts.AllMembersAsync(cohortId, cancellationToken)).ToHashSet();
        var own = chosen.Where(members.Contains).Distinct().ToList();
        return own.Count == 0
            ? (null, new Refusal("nobody_chosen"))
            : Keep(new LearnerImport(actor, cohortId, [], time.GetUtcNow(), own), cohort.Definition.InstitutionId);
    }

    public LearnerImport? Find(Actor actor, Guid id) =>
        _kept.Find(id) is { } roster && roster.Owner.Id == actor.Id ? roster : null;

    public Refusal? Start(LearnerImport roster, LearnerImportOptions order)
    {
        var (isStarted, refusal) = _kept.Start(roster, order);
        // The queue has room for every running import.
        if (isStarted && !_waiting.Writer.TryWrite(roster))
            throw new InvalidOperationException("More rosters are at work than may be.");
        return refusal;
    }

    private async Task<(CohortView? Cohort, Refusal? Refusal)> OpenAsync(Actor actor, Guid cohortId, CancellationToken cancellationToken)
    {
        var cohort = await cohorts.FindAsync(cohortId, cancellationToken);
        return (cohort, cohort is null ? null : Authorization.Require(actor, Permissions.ManageCohorts, cohort.Definition.InstitutionId));
    }

    private (LearnerImport? LearnerImport, Refusal? Refusal) Keep(LearnerImport roster, Guid institution) =>
        _kept.Keep(roster, institution) is { } refusal ? (null, refusal) : (roster, null);
}
