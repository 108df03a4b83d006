using AiTalent.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts.Invitations;

/// <summary>The invitations that can still be accepted.</summary>
internal sealed class OpenInvitations(AccountsContext context, TimeProvider time)
{
    /// <returns>Null where there is none, its time is over, or the code is another one.</returns>
    public async Task<Invitation?> FindAsync(Guid id, string? code, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var found = await context.Invitations.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.ExpiresAt > now, cancellationToken);
        return found is not null && InvitationCode.IsOf(code, found.CodeHash) ? found : null;
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
}
