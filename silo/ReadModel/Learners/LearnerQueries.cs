using System.Collections.Frozen;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Learners;

public sealed class LearnerQueries(ReadDatabase database)
{
    public Task<LearnerView?> FindAsync(Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.FindAsync<LearnerRow>("SELECT * FROM learner WHERE id = @id", new { id }) is { } row ? View(row) : null,
        cancellationToken);

    /// <summary>Returns the known learners among the ids.</summary>
    public Task<FrozenDictionary<Guid, LearnerView>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.ByIdsAsync<LearnerRow>("SELECT * FROM learner WHERE id IN @ids", ids)).ToFrozenDictionary(row => row.Id, View),
        cancellationToken);

    /// <summary>Returns all learners of an institution, unordered.</summary>
    public Task<IReadOnlyList<Guid>> OfInstitutionAsync(Guid institutionId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<Guid>>(
        async session => await session.ListAsync<Guid>("SELECT id FROM learner WHERE institution_id = @institutionId", new { institutionId }),
        cancellationToken);

    /// <summary>Lists learners in the order of their registration.</summary>
    public Task<Page<LearnerView>> ListAsync(LearnerFilter filter, PageRequest page, CancellationToken cancellationToken) => database.ReadAsync(
        session => new Listing("SELECT * FROM learner", "ordinal", "id", sortIsNumber: true)
            .WhereIf(filter.InstitutionId, "institution_id = @institutionId", "institutionId")
            .WhereIf(filter.Country, "country = @country", "country")
            .WhereIf(filter.Province, "province = @province", "province")
            .ReadAsync<LearnerRow, LearnerView>(session, page, View, row => (row.Ordinal, row.Id)),
        cancellationToken);

    private static LearnerView View(LearnerRow row) => new(row.Id, row.Profile);
}
