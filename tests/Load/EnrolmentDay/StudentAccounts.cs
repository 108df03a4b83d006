using System.Security.Claims;
using AiTalent.Api;
using AiTalent.Api.Accounts;
using AiTalent.Api.Accounts.Consents;
using AiTalent.Api.Authority;
using AiTalent.Api.CommandLine;
using AiTalent.Domain.Consents;
using AiTalent.Load.Running;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AiTalent.Load.EnrolmentDay;

/// <summary>
/// Accounts with open sessions, as after sign-up and sign-in. Those two spend 210,000 repetitions of a hash for each person, on purpose,
/// and would take most of an hour; so the program's own parts, built but not started while nothing serves the data, save what
/// sign-up saves and make the cookie that signing in gives: the same claims, the same keys, the same length of life. One password
/// is hashed for all. Nothing of what is measured is left out: the server that is started afterwards asks each session of its account.
/// </summary>
internal static class StudentAccounts
{
    public static async Task<IReadOnlyList<Student>> MakeAsync(Storage storage, IReadOnlyList<Guid> learners, CancellationToken cancellationToken)
    {
        await using var program = Server.Build(
            Arguments.Parse(["--data", storage.Folder, .. storage.Environment.SelectMany(SettingOf)]), builder => builder.Logging.ClearProviders());
        await using var scope = program.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        var manager = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var hash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new Account(), "mưa rơi trên mái lá");
        var accounts = learners.Select(learner => Of(learner, hash, manager)).ToList();
        context.AddRange(accounts);
        context.AddRange(accounts.Select(AgreedToTraining));
        await context.SaveChangesAsync(cancellationToken);

        var claims = scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>();
        var cookies = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignInExtensions.People);
        var students = new List<Student>(accounts.Count);
        foreach (var account in accounts)
            students.Add(new Student(account.LearnerId, $"{cookies.Cookie.Name}={Ticket(await claims.CreateAsync(account), cookies)}"));
        return students;
    }

    private static Account Of(Guid learner, string passwordHash, UserManager<Account> manager)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            LearnerId = learner,
            Language = "vi",
            CreatedAt = DateTime.UtcNow,
            Email = $"{learner:N}@example.com",
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

    private static string Ticket(ClaimsPrincipal principal, CookieAuthenticationOptions cookies)
    {
        // As signing in by a password adds it.
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim("amr", "pwd"));
        var now = DateTimeOffset.UtcNow;
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + cookies.ExpireTimeSpan };
        return cookies.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, SignInExtensions.People));
    }

    private static IEnumerable<string> SettingOf(KeyValuePair<string, string> variable) =>
        variable.Value.Length == 0 ? [] : [$"--{variable.Key.Replace("__", ":", StringComparison.Ordinal)}={variable.Value}"];
}
