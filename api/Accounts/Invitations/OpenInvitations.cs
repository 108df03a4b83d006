using AiTalent.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts.Invitations;

/// <summary>The invitations that can still be accepted.</summary>
internal sealed class OpenInvitations(AccountsContext context, TimeProvider time)
{
    /// <returns>Null where there is none, its time is over, or the code is another one.</returns>
    public async Task<Invitation?> FindAsync(Guid id, string? code, CancellationToken cancellationToken)
    {
        var found = await FindAsync(id, cancellationToken);
        return found is not null && InvitationCode.IsOf(code, found.CodeHash) ? found : null;
    }

    /// <summary>For who needs no code, since the rules let them take it back.</summary>
    public Task<Invitation?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        Open().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);

    /// <summary>The last one of each address and role, the longest standing first.</summary>
    public async Task<IReadOnlyList<Invitation>> OfInstitutionAsync(Guid? institutionId, CancellationToken cancellationToken)
    {
        var all = await Open().Where(one => one.InstitutionId == institutionId).OrderBy(one => one.ExpiresAt).ToListAsync(cancellationToken);
        return [.. all.GroupBy(one => (one.NormalizedEmail, one.Role)).Select(same => same.Last())];
    }

    /// <summary>To be saved with the mail. Those whose time is over keep addresses for nothing, and go.</summary>
    public async Task AddAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await context.Invitations.Where(one => one.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        context.Invitations.Add(invitation);
    }

    /// <summary>Every one to the same role, so that who lost it does not take it again by an older mail.</summary>
    public Task ForgetAsync(string normalizedEmail, StaffRole role, CancellationToken cancellationToken) => context.Invitations
        .Where(one => one.NormalizedEmail == normalizedEmail && one.Role == role.Role && one.InstitutionId == role.InstitutionId)
        .ExecuteDeleteAsync(cancellationToken);

    private IQueryable<Invitation> Open()
    {
        var now = time.GetUtcNow().UtcDateTime;
        return context.Invitations.AsNoTracking().Where(one => one.ExpiresAt > now);
    }
}
