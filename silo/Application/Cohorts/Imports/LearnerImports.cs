using System.Threading.Channels;
using AiTalent.Application.People;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.Institutions;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>Reads lists, keeps them until they are confirmed, and hands them on to be written: all of it bounded, since they hold names.</summary>
public sealed class LearnerImports(CohortQueries cohorts, InstitutionQueries institutions, PersonRecognition recognition, TimeProvider time)
{
    private readonly LearnerImportStore _kept = new(time);
    private readonly Channel<LearnerImport> _waiting = Channel.CreateBounded<LearnerImport>(LearnerImportStore.MaxRunning);

    public IAsyncEnumerable<LearnerImport> WaitingAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Reads a table: CSV, or what a spreadsheet puts on the clipboard. Nothing is written.</summary>
    /// <returns>What was read, or why it cannot be.</returns>
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

    /// <summary>The members that there are, to be enrolled.</summary>
    public async Task<Result<LearnerImport>> OfMembersAsync(Actor actor, Guid cohortId, CancellationToken cancellationToken)
    {
        var (cohort, refusal) = await OpenAsync(actor, cohortId, cancellationToken);
        return cohort is null || refusal is not null
            ? refusal ?? Definitions.NotFound
            : Keep(new LearnerImport(actor, cohortId, [], time.GetUtcNow()), cohort.Definition.InstitutionId);
    }

    /// <summary>Some of the members, to be enrolled or withdrawn. Who is no member is left out.</summary>
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

    /// <returns>Null where there is none of the actor's.</returns>
    public LearnerImport? Find(Actor actor, Guid id) =>
        _kept.Find(id) is { } import && import.Owner.Id == actor.Id ? import : null;

    /// <summary>Begins to write it, once.</summary>
    /// <returns>Why not: too many are at work.</returns>
    public Refusal? Start(LearnerImport import, LearnerImportOptions order)
    {
        var (isStarted, refusal) = _kept.Start(import, order);
        // The queue has room for every running import.
        if (isStarted && !_waiting.Writer.TryWrite(import))
            throw new InvalidOperationException("More rosters are at work than may be.");
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
