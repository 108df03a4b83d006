using System.Security.Claims;
using AiTalent.Api;
using AiTalent.Api.Accounts;
using AiTalent.Api.Accounts.Consents;
using AiTalent.Api.Authority;
using AiTalent.Api.CommandLine;
using AiTalent.Application.Localization;
using AiTalent.Domain.Consents;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AiTalent.Load.Running;

/// <param name="Method">The authentication method as Identity names it: <c>pwd</c>, or <c>mfa</c> with a second factor.</param>
internal sealed record Person(Guid AccountId, Guid LearnerId, string Method);

/// <summary>
/// Creates accounts with open sessions, as after sign-up and sign-in. Those two spend 210,000 hash iterations for each person by design and
/// would take most of an hour. Therefore the server's own services, built but not started while nothing serves the data, save what sign-up
/// saves and create the cookie that sign-in creates: the same claims, the same keys, the same lifetime. One password hash is shared by all.
/// Nothing measured is left out: the server started afterwards checks the account of each session.
/// </summary>
internal static class OpenSessions
{
    /// <returns>The cookie of each person, as a browser holds it.</returns>
    public static async Task<IReadOnlyList<string>> MakeAsync(Storage storage, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        await using var program = Server.Build(
            Arguments.Parse(["--data", storage.Folder, "--urls", "http://127.0.0.1:0", .. storage.Environment.SelectMany(SettingOf)]), builder => builder.Logging.ClearProviders());
        await using var scope = program.Services.CreateAsyncScope();
        var accounts = await MakeAccountsAsync(scope.ServiceProvider, people, cancellationToken);
        var claims = scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>();
        var cookies = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignInExtensions.People);
        var sessions = new List<string>(accounts.Count);
        foreach (var (account, person) in accounts.Zip(people))
            sessions.Add($"{cookies.Cookie.Name}={Ticket(await claims.CreateAsync(account), person.Method, cookies)}");
        return sessions;
    }

    private static async Task<IReadOnlyList<Account>> MakeAccountsAsync(IServiceProvider services, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var (context, manager) = (services.GetRequiredService<AccountsContext>(), services.GetRequiredService<UserManager<Account>>());
        // A kept data set has the accounts of the previous run.
        if (await context.Users.FindAsync([people[0].AccountId], cancellationToken) is not null)
            return await FindAccountsAsync(context, people, cancellationToken);
        var hash = services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new Account(), "mưa rơi trên mái lá");
        var accounts = people.Select(person => Of(person, hash, manager)).ToList();
        context.AddRange(accounts);
        context.AddRange(accounts.Select(AgreedToTraining));
        await context.SaveChangesAsync(cancellationToken);
        return accounts;
    }

    private static async Task<IReadOnlyList<Account>> FindAccountsAsync(AccountsContext context, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var ids = people.Select(person => person.AccountId).ToList();
        var found = await context.Users.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, cancellationToken);
        return [.. ids.Select(id => found[id])];
    }

    private static Account Of(Person person, string passwordHash, UserManager<Account> manager)
    {
        var account = new Account
        {
            Id = person.AccountId,
            LearnerId = person.LearnerId,
            Language = "vi",
            CreatedAt = DateTime.UtcNow,
            Email = $"{person.LearnerId:N}@example.com",
            EmailConfirmed = true,
            PasswordHash = passwordHash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        };
        account.UserName = account.Id.ToString();
        account.NormalizedUserName = manager.NormalizeName(account.UserName);
        account.NormalizedEmail = manager.NormalizeEmail(account.Email);
        return account;
    }

    private static Consent AgreedToTraining(Account account) => new()
    {
        Id = Guid.CreateVersion7(),
        AccountId = account.Id,
        Purpose = ConsentPurpose.Training,
        Notice = ConsentPurpose.Notice,
        Language = account.Language,
        GivenAt = account.CreatedAt,
    };

    private static string Ticket(ClaimsPrincipal principal, string method, CookieAuthenticationOptions cookies)
    {
        // As sign-in adds it.
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim("amr", method));
        var now = DateTimeOffset.UtcNow;
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + cookies.ExpireTimeSpan };
        return cookies.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, SignInExtensions.People));
    }

    private static IEnumerable<string> SettingOf(KeyValuePair<string, string> variable) =>
        variable.Value.Length == 0 ? [] : [$"--{variable.Key.Replace("__", ":", StringComparison.Ordinal)}={variable.Value}"];
}
