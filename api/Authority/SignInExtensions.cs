using System.Security.Claims;
using AiTalent.Api.Programs;
using AiTalent.Domain.Authority;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace AiTalent.Api.Authority;

/// <summary>The two ways to be somebody: a program's access token, a person's cookie.</summary>
internal static class SignInExtensions
{
    public const string People = CookieAuthenticationDefaults.AuthenticationScheme;
    public const string OperatorsOnly = "operators";

    private const string Either = "Either";
    private const string Cookie = "aitalent";

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = context =>
                context.Request.Headers.ContainsKey("Authorization") || context.Request.Query.ContainsKey("access_token") || !context.Request.Cookies.ContainsKey(Cookie)
                    ? ProgramAuthentication.Scheme
                    : People)
            .AddPrograms()
            .AddCookie(People, options =>
            {
                options.Cookie.Name = Cookie;
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.ExpireTimeSpan = TimeSpan.FromHours(12);
                options.Events.OnRedirectToLogin = context => Answer(context.HttpContext, StatusCodes.Status401Unauthorized);
                options.Events.OnRedirectToAccessDenied = context => Answer(context.HttpContext, StatusCodes.Status403Forbidden);
                options.Events.OnValidatePrincipal = context =>
                {
                    if (ActorClaims.Read(context.Principal!) is { } actor)
                        context.ReplacePrincipal(new ClaimsPrincipal(new ActorIdentity(actor, People)));
                    else
                        context.RejectPrincipal();
                    return Task.CompletedTask;
                };
            });
        services.AddAuthorizationBuilder().AddPolicy(OperatorsOnly, policy => policy.RequireAssertion(context =>
            context.User.Identity is ActorIdentity identity && identity.Actor.May(Permissions.Operate)));
        return services;
    }

    /// <summary>Programs get a status and not the address of a page.</summary>
    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
