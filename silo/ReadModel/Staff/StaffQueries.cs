using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Staff;

public sealed class StaffQueries(ReadDatabase database)
{
    /// <summary>Returns all roles of an account, in the order in which they were granted.</summary>
    public Task<IReadOnlyList<StaffRoleView>> OfAccountAsync(Guid accountId, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<StaffRoleView>>(
        async session => [.. (await session.ListAsync<HeldRow>("SELECT * FROM staff_role WHERE account_id = @accountId ORDER BY ordinal", new { accountId })).Select(View)],
        cancellationToken);

    /// <summary>
    /// Lists the staff of an institution, or of the whole country, in the order in which they were granted their
    /// roles.
    /// </summary>
    public Task<Page<StaffRoleView>> OfInstitutionAsync(Guid? institutionId, PageRequest page, CancellationToken cancellationToken) => database.ReadAsync(
        session => new Listing("SELECT * FROM staff_role", "ordinal", "account_id", sortIsNumber: true)
            .Where("institution_id = @institutionId", ("institutionId", institutionId ?? Guid.Empty))
            .ReadAsync<HeldRow, StaffRoleView>(session, page, View, row => (row.Ordinal, row.AccountId)),
        cancellationToken);

    /// <summary>Returns whether another account holds the role for the institution.</summary>
    public Task<bool> IsHeldByOthersAsync(Guid accountId, Role role, Guid? institutionId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.FindAsync<HeldRow>(
            "SELECT * FROM staff_role WHERE institution_id = @institution AND role = @role AND account_id <> @accountId LIMIT 1",
            new { institution = institutionId ?? Guid.Empty, role = (int)role, accountId }) is not null,
        cancellationToken);

    private static StaffRoleView View(HeldRow row) => new(
        row.AccountId, row.Role, row.InstitutionId == Guid.Empty ? null : row.InstitutionId, DatabaseTime.FromMicroseconds(row.GrantedAt), row.GrantedBy);

    private sealed class HeldRow
    {
        public Guid AccountId { get; init; }

        public Role Role { get; init; }

        public Guid InstitutionId { get; init; }

        public long Ordinal { get; init; }

        public long GrantedAt { get; init; }

        public string GrantedBy { get; init; } = "";
    }
}
