using AiTalent.Api.Accounts;
using AiTalent.Api.ApiClients;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Authority;

/// <summary>Adds the two ways to sign in: an access token for API clients and a cookie for people.</summary>
internal static class SignInExtensions
{
    /// <summary>The scheme that Identity uses for people.</summary>
    public const string People = "Identity.Application";

    public const string OperatorsOnly = "operators";

    private const string Either = "Either";
    private const string Cookie = "aitalent";

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = context =>
                context.Request.Headers.ContainsKey("Authorization") || context.Request.Query.ContainsKey("access_token") || !context.Request.Cookies.ContainsKey(Cookie)
                    ? ApiClientAuthentication.Scheme
                    : People)
            .AddApiClients()
            .AddPeople(Cookie);
        services.AddAuthorizationBuilder().AddPolicy(OperatorsOnly, policy => policy.RequireAssertion(context =>
            context.User.Identity is ActorIdentity identity && identity.Actor.May(Permissions.Operate)));
        return services;
    }
}
