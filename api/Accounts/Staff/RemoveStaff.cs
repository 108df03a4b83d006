using AiTalent.Api.Accounts.Invitations;
using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Staff;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Freshness;
using AiTalent.Web.Staff;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts.Staff;

internal sealed class RemoveStaff(AccountsContext context, OpenInvitations invitations, IGrainFactory grains, ReadModelFreshness freshness) : IRemoveStaff
{
    public async Task<string?> RemoveAsync(Actor actor, Guid accountId, StaffRole role, CancellationToken cancellationToken)
    {
        var command = new RemoveRole(new CommandContext(actor), accountId, role.Role, role.InstitutionId);
        var outcome = await grains.GetGrain<IStaffGrain>(accountId).Execute(command);
        if (outcome.Refusal is { } refusal)
            return refusal.Code;
        await ForgetInvitationsAsync(accountId, role, cancellationToken);
        // The confirmation must be reliable, and sessions read the read model.
        await freshness.WaitForAsync(outcome.Position, null, cancellationToken);
        return null;
    }

    private async Task ForgetInvitationsAsync(Guid accountId, StaffRole role, CancellationToken cancellationToken)
    {
        var email = await context.Users.Where(account => account.Id == accountId).Select(account => account.NormalizedEmail).SingleOrDefaultAsync(cancellationToken);
        if (email is not null)
            await invitations.ForgetAsync(email, role, cancellationToken);
    }
}
