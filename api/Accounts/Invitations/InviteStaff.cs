using AiTalent.Api.Accounts.Staff;
using AiTalent.Api.Mail;
using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Institutions;
using AiTalent.Web.Accounts;
using AiTalent.Web.Languages;
using AiTalent.Web.Staff;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts.Invitations;

internal sealed class InviteStaff(
    UserManager<Account> accounts, AccountsContext context, OpenInvitations invitations, AppointmentCheck check, InstitutionQueries institutions,
    AccountMails mails, GuessLimits limits, CurrentAccount current, TimeProvider time) : IInviteStaff
{
    public async Task<AccountProblem?> InviteAsync(Actor inviter, InvitationForm form, CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account || !inviter.Is(account.Id))
            return new AccountProblem(null, "signed_out");
        var institution = form.InstitutionId is { } id ? await institutions.FindAsync(id, cancellationToken) : null;
        // The invited account is unknown and must not be looked up.
        var command = new GrantRole(new CommandContext(inviter), Guid.Empty, form.Role, form.InstitutionId, institution?.Definition.Kind);
        if (await check.CheckAsync(command, cancellationToken) is { } refusal)
            return new AccountProblem(refusal.Field == "role" ? "role" : null, refusal.Code);
        if (!EmailAddress.IsOne(form.Email))
            return new AccountProblem("email", "email_wrong");
        if (!limits.CanInvite(account.Id, form.Email))
            return new AccountProblem(null, "too_many");

        var code = InvitationCode.New();
        var invitation = new Invitation
        {
            NormalizedEmail = accounts.NormalizeEmail(form.Email!.Trim())!,
            Role = form.Role,
            InstitutionId = form.InstitutionId,
            InvitedBy = account.Id,
            InvitedByRole = inviter.Role,
            InvitedByInstitutionId = inviter.InstitutionId,
            Language = (Language.Find(form.Language) ?? Language.Current).Code,
            ExpiresAt = time.GetUtcNow().UtcDateTime + Invitation.Lifetime,
            CodeHash = InvitationCode.Hash(code),
        };
        await invitations.AddAsync(invitation, cancellationToken);
        mails.Invite(form.Email.Trim(), invitation, code, institution?.Definition.Name);
        await context.SaveChangesAsync(cancellationToken);
        return null;
    }
}
