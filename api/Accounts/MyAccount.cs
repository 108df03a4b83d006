using System.Security.Claims;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Staff;
using AiTalent.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

internal sealed class MyAccount(
    UserManager<Account> accounts, CurrentAccount current, StaffQueries staff, InstitutionQueries institutions, IHttpContextAccessor accessor) : IMyAccount
{
    public async Task<AccountView?> FindAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return null;
        var left = account.TwoFactorEnabled ? await accounts.CountRecoveryCodesAsync(account) : 0;
        var roles = new List<AccountRole>();
        foreach (var held in await staff.OfAccountAsync(account.Id, cancellationToken))
            roles.Add(await ShowAsync(new StaffRole(held.Role, held.InstitutionId), cancellationToken));
        return new AccountView(account.Id, account.LearnerId, account.Email!, account.PasswordHash is not null, account.TwoFactorEnabled, left, roles);
    }

    private async Task<AccountRole> ShowAsync(StaffRole role, CancellationToken cancellationToken)
    {
        var session = accessor.HttpContext!.User;
        LocalizedText? name = role.InstitutionId is { } id ? (await institutions.FindAsync(id, cancellationToken))?.Definition.Name : null;
        var wants = role.NeedsSecondFactor && !AccountClaims.HasSecondFactor(session);
        var acting = !wants && session.FindFirstValue(ActingRole.ClaimType) == ActingRole.TextOf(role);
        return new AccountRole(ActingRole.TextOf(role), role.Role, name, acting, wants);
    }
}
