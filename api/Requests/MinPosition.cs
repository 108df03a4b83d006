using AiTalent.Api.Problems;
using AiTalent.ReadModel.Freshness;

namespace AiTalent.Api.Requests;

/// <summary>Implements <c>minPosition</c>: a request waits up to two seconds until the read model includes the position.</summary>
internal sealed class MinPosition(RequestDelegate next, ReadModelFreshness freshness)
{
    private const string Name = "minPosition";

    public static long Of(HttpContext context) => context.Items[typeof(MinPosition)] as long? ?? 0;

    public Task InvokeAsync(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && context.Request.QueryString.HasValue && context.Request.Query.ContainsKey(Name)
            ? WaitAsync(context)
            : next(context);

    private async Task WaitAsync(HttpContext context)
    {
        var position = new QueryReader(context.Request).Number(Name, 0, long.MaxValue) ?? 0;
        switch (await freshness.WaitForAsync(position, cancellationToken: context.RequestAborted))
        {
            case Freshness.BeyondHead:
                throw new BadInputException("position_beyond_head", Name);
            case Freshness.Behind:
                await new Problem("read_model_behind", retryAfter: TimeSpan.FromSeconds(1)).ExecuteAsync(context);
                return;
            case Freshness.Reached:
                context.Items[typeof(MinPosition)] = position;
                await next(context);
                return;
            default:
                throw new InvalidOperationException("A wait ends in one of three ways.");
        }
    }
}
