using System.Net;
using System.Security.Claims;
using AiTalent.Api.Authority;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Demonstration.Accounts;

/// <summary>
/// Maps <c>POST /demo/enter/{who}</c> and <c>/demo/leave</c>: page forms with their antiforgery token and an optional local return address
/// <c>next</c>. They require no password and therefore respond only on this machine, unless the demonstration is open to the public.
/// </summary>
internal static class EntranceEndpoints
{
    public static void MapEntrances(this IEndpointRouteBuilder routes)
    {
        var demo = routes.MapGroup("/demo").ExcludeFromDescription().WithMetadata(new RequireAntiforgeryTokenAttribute()).AllowAnonymous().AddEndpointFilter(OnThisMachineAsync);
        demo.MapPost("/enter/{who}", EnterAsync);
        demo.MapPost("/leave", LeaveAsync);
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> EnterAsync(
        string who, DemonstrationPeople people, HttpContext context, CancellationToken cancellationToken)
    {
        if (people.Find(who) is not { } account)
            return TypedResults.NotFound();
        await context.SignInAsync(SignInExtensions.People, new ClaimsPrincipal(new ActorIdentity(account.Actor, SignInExtensions.People)));
        return await BackAsync(context, cancellationToken);
    }

    private static async Task<RedirectHttpResult> LeaveAsync(HttpContext context, CancellationToken cancellationToken)
    {
        await context.SignOutAsync(SignInExtensions.People);
        return await BackAsync(context, cancellationToken);
    }

    private static async Task<RedirectHttpResult> BackAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var address = form["next"].ToString();
        return TypedResults.LocalRedirect(RedirectHttpResult.IsLocalUrl(address) ? address : "/");
    }

    private static async ValueTask<object?> OnThisMachineAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        return context.RequestServices.GetRequiredService<DemonstrationPeople>().IsPublic || (context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from))
            ? await next(invocation)
            : TypedResults.NotFound();
    }
}
