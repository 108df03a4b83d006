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

/// <summary>How people sign in: ASP.NET Core Identity, and a cookie for the session.</summary>
internal static class PeopleSignIn
{
    // What OWASP names for PBKDF2 with HMAC-SHA512.
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

    /// <summary>The session's cookie, and those of the minutes between password and code and after the answer of a provider.</summary>
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

    /// <summary>The keys that cookies and the codes of mails are protected with: in the data folder, or shared by every api process of a cluster.</summary>
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
        // The rule is our own; see PasswordRule.
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

    /// <summary>Programs get a status and not the address of a page.</summary>
    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var identity = await services.GetRequiredService<AccountSessions>().FindAsync(context.Principal!, context.HttpContext.RequestAborted);
        // The persons of the demonstration have no account; elsewhere nobody is without one.
        if (identity is null && services.GetService<IDemonstrationPeople>() is not null && !context.Principal!.HasClaim(claim => claim.Type == AccountClaims.Account)
            && ActorClaims.Read(context.Principal) is { } actor)
            identity = new ActorIdentity(actor, SignInExtensions.People);
        if (identity is null)
            context.RejectPrincipal();
        else
            context.ReplacePrincipal(new ClaimsPrincipal(identity));
    }
}
