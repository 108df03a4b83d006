using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Staff;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts.Staff;

/// <summary>The e-mail addresses of who holds roles and of who granted them; an account that is gone has none.</summary>
internal sealed class StaffAddresses(AccountsContext context)
{
    public async Task<IReadOnlyDictionary<Guid, string?>> FindAsync(IEnumerable<StaffRoleView> roles, CancellationToken cancellationToken)
    {
        var ids = roles.SelectMany(role => (Guid?[])[role.AccountId, Actor.AccountOf(role.GrantedBy)]).OfType<Guid>().Distinct().ToList();
        return await context.Users.AsNoTracking().Where(account => ids.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.Email, cancellationToken);
    }
}
