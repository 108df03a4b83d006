using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Staff;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Institutions;
using AiTalent.Web.Staff;

namespace AiTalent.Api.Accounts.Invitations;

internal sealed class AcceptInvitation(
    OpenInvitations invitations, CurrentAccount current, InstitutionQueries institutions, IGrainFactory grains, ReadModelFreshness freshness) : IAcceptInvitation
{
    public async Task<InvitationView?> FindAsync(Guid id, string? code, CancellationToken cancellationToken)
    {
        if (await invitations.FindAsync(id, code, cancellationToken) is not { } invitation)
            return null;
        LocalizedText? name = invitation.InstitutionId is { } place ? (await institutions.FindAsync(place, cancellationToken))?.Definition.Name : null;
        return new InvitationView(invitation.Role, name, invitation.Offered().NeedsSecondFactor);
    }

    public async Task<string?> AcceptAsync(Guid id, string? code, CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return "signed_out";
        if (await invitations.FindAsync(id, code, cancellationToken) is not { } invitation)
            return "invitation_wrong";
        if (!account.EmailConfirmed || account.NormalizedEmail != invitation.NormalizedEmail)
            return "invitation_other";
        return await GrantAsync(account, invitation, cancellationToken);
    }

    /// <summary>
    /// Grants the role in the name of the inviter, if the inviter is still allowed to. Granting is idempotent, so the invitation is deleted
    /// last.
    /// </summary>
    private async Task<string?> GrantAsync(Account account, Invitation invitation, CancellationToken cancellationToken)
    {
        if (!(await grains.GetGrain<IStaffGrain>(invitation.InvitedBy).Find()).Roles.Contains(invitation.ActedBy()))
            return "inviter_gone";
        var command = new GrantRole(new CommandContext(invitation.Inviter()), account.Id, invitation.Role, invitation.InstitutionId);
        var outcome = await grains.GetGrain<IStaffGrain>(account.Id).Execute(command);
        if (outcome.Refusal is { } refusal)
            return refusal.Code;
        await invitations.ForgetAsync(invitation.NormalizedEmail, invitation.Offered(), cancellationToken);
        await freshness.WaitForAsync(outcome.Position, null, cancellationToken);
        return null;
    }
}
