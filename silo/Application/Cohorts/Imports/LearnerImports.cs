using System.Threading.Channels;
using AiTalent.Application.People;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.Institutions;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>
/// Reads imports, keeps them until they are confirmed, and queues them to be written. All of it is bounded because imports hold names.
/// </summary>
public sealed class LearnerImports(CohortQueries cohorts, InstitutionQueries institutions, PersonRecognition recognition, TimeProvider time)
{
    private readonly LearnerImportStore _kept = new(time);
    private readonly Channel<LearnerImport> _waiting = Channel.CreateBounded<LearnerImport>(LearnerImportStore.MaxRunning);

    public IAsyncEnumerable<LearnerImport> WaitingAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Reads a table: CSV, or the clipboard format of a spreadsheet. Nothing is written.</summary>
    /// <returns>The import, or the reason why the table cannot be read.</returns>
    public async Task<Result<LearnerImport>> ReadAsync(Actor actor, Guid cohortId, ReadOnlyMemory<byte> table, CancellationToken cancellationToken)
    {
        var (cohort, refusal) = await OpenAsync(actor, cohortId, cancellationToken);
        if (cohort is null || refusal is not null)
            return refusal ?? Definitions.NotFound;
        if (LearnerImportText.Read(table.Span) is not { } text)
            return new Refusal("unknown_encoding", "text");
        var home = cohort.Definition.InstitutionId;
        var country = (await institutions.FindAsync(home, cancellationToken))?.Definition.Country ?? "VN";
        var (rows, wrong) = new LearnerImportReader(country, home, NationalDay.Of(time.GetUtcNow())).Read(text);
        if (wrong is not null)
            return wrong;
        var known = await recognition.RecogniseAsync(rows, home, await cohorts.AllMembersAsync(cohortId, cancellationToken), cancellationToken);
        return Keep(new LearnerImport(actor, cohortId, known, time.GetUtcNow()), home);
    }

    /// <summary>Creates an import of all members, to enrol them.</summary>
    public async Task<Result<LearnerImport>> OfMembersAsync(Actor actor, Guid cohortId, CancellationToken cancellationToken)
    {
        var (cohort, refusal) = await OpenAsync(actor, cohortId, cancellationToken);
        return cohort is null || refusal is not null
            ? refusal ?? Definitions.NotFound
            : Keep(new LearnerImport(actor, cohortId, [], time.GetUtcNow()), cohort.Definition.InstitutionId);
    }

    /// <summary>
    /// Creates an import of selected members, to enrol or withdraw them. Ids of non-members are omitted.
    /// </summary>
    public async Task<Result<LearnerImport>> OfChosenAsync(
        Actor actor, Guid cohortId, IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken)
    {
        var (cohort, refusal) = await OpenAsync(actor, cohortId, cancellationToken);
        if (cohort is null || refusal is not null)
            return refusal ?? Definitions.NotFound;
        var members = (await cohorts.AllMembersAsync(cohortId, cancellationToken)).ToHashSet();
        var own = chosen.Where(members.Contains).Distinct().ToList();
        return own.Count == 0
            ? new Refusal("nobody_chosen")
            : Keep(new LearnerImport(actor, cohortId, [], time.GetUtcNow(), own), cohort.Definition.InstitutionId);
    }

    /// <returns>Null if the actor has no such import.</returns>
    public LearnerImport? Find(Actor actor, Guid id) =>
        _kept.Find(id) is { } import && import.Owner.Id == actor.Id ? import : null;

    /// <summary>Starts writing the import, once.</summary>
    /// <returns>A refusal if too many imports are running; otherwise null.</returns>
    public Refusal? Start(LearnerImport import, LearnerImportOptions order)
    {
        var (isStarted, refusal) = _kept.Start(import, order);
        // The queue has room for every running import.
        if (isStarted && !_waiting.Writer.TryWrite(import))
            throw new InvalidOperationException("More imports run than are allowed.");
        return refusal;
    }

    private async Task<(CohortView? Cohort, Refusal? Refusal)> OpenAsync(Actor actor, Guid cohortId, CancellationToken cancellationToken)
    {
        var cohort = await cohorts.FindAsync(cohortId, cancellationToken);
        return (cohort, cohort is null ? null : Authorization.Require(actor, Permissions.ManageCohorts, cohort.Definition.InstitutionId));
    }

    private Result<LearnerImport> Keep(LearnerImport import, Guid institution) =>
        _kept.Keep(import, institution) is { } refusal ? refusal : import;
}
