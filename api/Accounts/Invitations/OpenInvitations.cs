using AiTalent.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts.Invitations;

/// <summary>Reads and writes the invitations that can still be accepted.</summary>
internal sealed class OpenInvitations(AccountsContext context, TimeProvider time)
{
    /// <returns>Null if there is no such invitation, it has expired, or the code is wrong.</returns>
    public async Task<Invitation?> FindAsync(Guid id, string? code, CancellationToken cancellationToken)
    {
        var found = await FindAsync(id, cancellationToken);
        return found is not null && InvitationCode.IsOf(code, found.CodeHash) ? found : null;
    }

    /// <summary>Finds an invitation without a code, for staff who are allowed to cancel it.</summary>
    public Task<Invitation?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        Open().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);

    /// <summary>Returns the latest invitation for each address and role, oldest first.</summary>
    public async Task<IReadOnlyList<Invitation>> OfInstitutionAsync(Guid? institutionId, CancellationToken cancellationToken)
    {
        var all = await Open().Where(one => one.InstitutionId == institutionId).OrderBy(one => one.ExpiresAt).ToListAsync(cancellationToken);
        return [.. all.GroupBy(one => (one.NormalizedEmail, one.Role)).Select(same => same.Last())];
    }

    /// <summary>
    /// Adds an invitation, to be saved with its mail. Expired invitations are deleted because they hold addresses without need.
    /// </summary>
    public async Task AddAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await context.Invitations.Where(one => one.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        context.Invitations.Add(invitation);
    }

    /// <summary>Deletes every invitation to the role, so that someone who lost it cannot take it again with an older mail.</summary>
    public Task ForgetAsync(string normalizedEmail, StaffRole role, CancellationToken cancellationToken) => context.Invitations
        .Where(one => one.NormalizedEmail == normalizedEmail && one.Role == role.Role && one.InstitutionId == role.InstitutionId)
        .ExecuteDeleteAsync(cancellationToken);

    private IQueryable<Invitation> Open()
    {
        var now = time.GetUtcNow().UtcDateTime;
        return context.Invitations.AsNoTracking().Where(one => one.ExpiresAt > now);
    }
}
