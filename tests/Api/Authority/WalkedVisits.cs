using Microsoft.AspNetCore.Routing;

namespace AiTalent.Api.Tests.Authority;

/// <summary>Lists every endpoint of the server with its visit; null if no expectation is defined.</summary>
internal static class WalkedVisits
{
    public static IEnumerable<(string Route, Visit? Visit)> Of(WalkedApi walked, Func<RouteEndpoint, bool>? which = null)
    {
        var expected = new ExpectedVisits(walked.World);
        return
            from endpoint in walked.Endpoints.Where(which ?? (_ => true))
            from method in OtherVisits.MethodsOf(endpoint)
            let route = RouteOf(endpoint, method)
            select (route, expected.All.GetValueOrDefault(route) ?? OtherVisits.Find(endpoint, method, walked));
    }

    public static string RouteOf(RouteEndpoint endpoint, string method) => $"{method} /{endpoint.RoutePattern.RawText!.Trim('/')}";
}
