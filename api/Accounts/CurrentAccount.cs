using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>The account of this request's session.</summary>
internal sealed class CurrentAccount(UserManager<Account> accounts, IHttpContextAccessor accessor)
{
    public async Task<Account?> FindAsync() => accessor.HttpContext is { } context ? await accounts.GetUserAsync(context.User) : null;
}
