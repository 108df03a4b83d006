using System.Security.Claims;
using AiTalent.Api.Accounts.Staff;
using AiTalent.Api.Authority;
using AiTalent.Api.Traffic;
using AiTalent.EventStore;
using AiTalent.Web.Accounts;
using AiTalent.Web.Demonstration;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>Configures how people sign in: ASP.NET Core Identity with a session cookie.</summary>
internal static class PeopleSignIn
{
    // The iteration count that OWASP recommends for PBKDF2 with HMAC-SHA512.
    private const int HashIterations = 210_000;
    private const int TriesBeforeLockout = 10;

    public static IServiceCollection AddPeopleSignIn(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(Configure)
            .AddUserStore<AccountStore>()
            .AddPasswordValidator<PasswordRule>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashIterations);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromHours(24));
        services.AddSingleton<GuessLimits>();
        services.AddSingleton<PasswordCheck>();
        services.AddSingleton<PasswordTurns>();
        services.AddScoped(provider => (IUserAuthenticatorKeyStore<Account>)provider.GetRequiredService<IUserStore<Account>>());
        services.AddScoped<CurrentAccount>();
        services.AddScoped<ConfirmationMail>();
        services.AddScoped<NewAccounts>();
        services.AddSingleton<SessionQuery>();
        services.AddScoped<AccountSessions>();
        services.AddScoped<ISignUp, SignUp>();
        services.AddScoped<ISignIn, SignIn>();
        services.AddScoped<IPasswords, Passwords>();
        services.AddScoped<ISecondFactor, SecondFactor>();
        services.AddScoped<IMyAccount, MyAccount>();
        services.AddScoped<IProfile, Profile>();
        services.AddScoped<IFirstOperator, FirstOperator>();
        services.AddHostedService<FirstOperatorLink>();
        return services.AddStaff();
    }

    /// <summary>
    /// Adds the session cookie and the short-lived cookies used between password and code and after a provider's response.
    /// </summary>
    public static AuthenticationBuilder AddPeople(this AuthenticationBuilder authentication, string cookie) => authentication
        .AddCookie(SignInExtensions.People, options =>
        {
            Guard(options, cookie);
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
            options.Events.OnValidatePrincipal = ValidateAsync;
        })
        .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            Guard(options, $"{cookie}-code");
            options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        })
        .AddCookie(IdentityConstants.ExternalScheme, options =>
        {
            Guard(options, $"{cookie}-external");
            options.ExpireTimeSpan = TimeSpan.FromMinutes(15);
            options.SlidingExpiration = false;
        });

    /// <summary>
    /// Configures the keys that protect cookies and mail codes: in the data folder, or shared by all api processes of a cluster.
    /// </summary>
    public static void AddCookieKeys(this IServiceCollection services, StorageOptions storage)
    {
        var keys = services.AddDataProtection().SetApplicationName("AiTalent");
        if (storage.Provider == StorageProvider.Sqlite)
            keys.PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(Path.GetFullPath(storage.DataFolder), "keys")));
        else
            keys.PersistKeysToDbContext<AccountsContext>();
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.SignIn.RequireConfirmedEmail = true;
        options.Lockout.MaxFailedAccessAttempts = TriesBeforeLockout;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.ClaimsIdentity.UserIdClaimType = AccountClaims.Account;
        options.ClaimsIdentity.SecurityStampClaimType = AccountClaims.Stamp;
        // We use our own rule; see PasswordRule.
        options.Password = new PasswordOptions
        {
            RequiredLength = 1,
            RequiredUniqueChars = 1,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
    }

    private static void Guard(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Events.OnRedirectToLogin = context => Answer(context.HttpContext, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context.HttpContext, StatusCodes.Status403Forbidden);
    }

    /// <summary>Responds to API clients with a status code instead of a redirect to a page.</summary>
    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var identity = await services.GetRequiredService<AccountSessions>().FindAsync(context.Principal!, context.HttpContext.RequestAborted);
        // Demonstration users have no account; all other users do.
        if (identity is null && services.GetService<IDemonstrationPeople>() is not null && !context.Principal!.HasClaim(claim => claim.Type == AccountClaims.Account)
            && ActorClaims.Read(context.Principal) is { } actor)
            identity = new ActorIdentity(actor, SignInExtensions.People);
        if (identity is null)
            context.RejectPrincipal();
        else
            context.ReplacePrincipal(new ClaimsPrincipal(identity));
    }
}
