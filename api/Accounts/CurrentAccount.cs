using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>Finds the account of the current request's session.</summary>
internal sealed class CurrentAccount(UserManager<Account> accounts, IHttpContextAccessor accessor)
{
    public async Task<Account?> FindAsync() => accessor.HttpContext is { } context ? await accounts.GetUserAsync(context.User) : null;
}
