using AiTalent.Api.Authority;
using AiTalent.Api.Problems;
using AiTalent.Domain.Authority;
using Microsoft.AspNetCore.Components.Endpoints;

namespace AiTalent.Api.Traffic;

/// <summary>
/// Makes searches, files and public pages take turns, so that health checks and cheap requests always get a processor. A turn ends when the
/// response starts, so slow readers block nobody.
/// </summary>
internal sealed class CostGate(RequestDelegate next, CostlyWork work)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (QueueOf(context) is not { } queue)
        {
            await next(context);
            return;
        }

        using var turn = await queue.EnterAsync(ClientKey.Of(context), context.RequestAborted);
        if (turn.RefusalCode is { } code)
        {
            await (IsPage(context) ? BusyPage.WriteAsync(context) : new Problem(code, retryAfter: WorkTurn.RetryAfter).ExecuteAsync(context));
            return;
        }

        context.Response.OnStarting(() =>
        {
            turn.Dispose();
            return Task.CompletedTask;
        });
        await next(context);
    }

    private WorkQueue? QueueOf(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return null;
        var isSearch = context.Request.Path.StartsWithSegments("/api") && context.Request.Query.ContainsKey("q");
        if (isSearch || context.GetEndpoint()?.Metadata.GetMetadata<Costly>() is not null)
            return work.Reads;
        return IsPage(context) && Caller.Of(context).Role == Role.Anonymous ? work.Pages : null;
    }

    private static bool IsPage(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
}
