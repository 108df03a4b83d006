using AiTalent.Api.Privacy.Accesses;
using AiTalent.Application.People;
using AiTalent.Domain.Authority;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts.Staff;

/// <summary>Reads the e-mail addresses of staff and records who saw them. A deleted account has no address.</summary>
internal sealed class StaffEmailAddresses(AccountsContext context, IAccessLog accesses)
{
    public async Task<IReadOnlyDictionary<Guid, string?>> FindAsync(Actor actor, IEnumerable<Guid> accounts, CancellationToken cancellationToken)
    {
        var ids = accounts.Distinct().ToList();
        var found = await context.Users.AsNoTracking().Where(account => ids.Contains(account.Id))
            .Select(account => new { account.Id, account.LearnerId, account.Email }).ToListAsync(cancellationToken);
        await accesses.WriteAsync(actor, found.Where(one => !actor.Is(one.Id)).Select(one => one.LearnerId), AccessReason.StaffList, cancellationToken);
        return found.ToDictionary(one => one.Id, one => one.Email);
    }
}
