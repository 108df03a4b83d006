using AiTalent.Api.Accounts.Staff;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Institutions;
using AiTalent.Web.Staff;

namespace AiTalent.Api.Accounts.Invitations;

internal sealed class PendingInvitations(
    OpenInvitations invitations, StaffEmailAddresses addresses, AppointmentCheck check, InstitutionQueries institutions) : IPendingInvitations
{
    public async Task<IReadOnlyList<PendingInvitation>> FindAsync(Actor actor, Guid? institutionId, CancellationToken cancellationToken)
    {
        if (ReadPolicy.CheckStaff(actor, institutionId) is not null)
            return [];
        var found = await invitations.OfInstitutionAsync(institutionId, cancellationToken);
        var known = await addresses.FindAsync(actor, found.Select(one => one.InvitedBy), cancellationToken);
        var shown = new List<PendingInvitation>(found.Count);
        foreach (var one in found)
        {
            shown.Add(new PendingInvitation(
                one.Id, one.ReadableEmail(), one.Role, new DateTimeOffset(DateTime.SpecifyKind(one.ExpiresAt, DateTimeKind.Utc)), known.GetValueOrDefault(one.InvitedBy),
                await CheckAsync(actor, one, cancellationToken) is null));
        }

        return shown;
    }

    public async Task<string?> RevokeAsync(Actor actor, Guid invitationId, CancellationToken cancellationToken)
    {
        if (await invitations.FindAsync(invitationId, cancellationToken) is not { } invitation)
            return null;
        if (await CheckAsync(actor, invitation, cancellationToken) is { } refusal)
            return refusal.Code;
        await invitations.ForgetAsync(invitation.NormalizedEmail, invitation.Offered(), cancellationToken);
        return null;
    }

    /// <summary>
    /// Checks that the actor may cancel the invitation. Anyone who may grant the role may also cancel an invitation to it.
    /// </summary>
    private async Task<Refusal?> CheckAsync(Actor actor, Invitation invitation, CancellationToken cancellationToken)
    {
        var institution = invitation.InstitutionId is { } id ? await institutions.FindAsync(id, cancellationToken) : null;
        var grant = new GrantRole(new CommandContext(actor), Guid.Empty, invitation.Role, invitation.InstitutionId, institution?.Definition.Kind);
        return await check.CheckAsync(grant, cancellationToken);
    }
}
