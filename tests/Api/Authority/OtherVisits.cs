using System.Text.RegularExpressions;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Tests.Authority;
using AiTalent.Web.Exports;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace AiTalent.Api.Tests.Authority;

/// <summary>Defines visits outside of the API: pages, files, the hub, and operator endpoints.</summary>
internal static partial class OtherVisits
{
    private static readonly string[] OpenPages =
        ["/{lang}", "/{lang}/courses", "/{lang}/national", "/{lang}/course-runs/{id:guid}", "/{lang}/course-runs/{id:guid}/enrol", "/{lang}/course-runs/{id:guid}/withdraw", "/{lang}/course-runs/{id:guid}/transfer",
            "/{lang}/learning", "/{lang}/learning/reviews/{id:guid}", "/{lang}/credentials", "/{lang}/credentials/{number}", "/{lang}/enter", "/not-found", "/error", "/unsent-form",
            // Pages about the visitor's own account.
            "/{lang}/sign-up", "/{lang}/sign-up/sent", "/{lang}/sign-up/confirm", "/{lang}/sign-in", "/{lang}/sign-in/code", "/{lang}/sign-in/recovery",
            "/{lang}/password", "/{lang}/password/sent", "/{lang}/password/new", "/{lang}/account", "/{lang}/account/profile", "/{lang}/account/privacy", "/{lang}/account/erase",
            "/{lang}/account/notifications", "/{lang}/learning/notifications", "/{lang}/account/second-factor", "/{lang}/first-operator", "/{lang}/invitation",
            "/{lang}/sign-in/external", "/{lang}/sign-in/external/{key}", "/{lang}/sign-up/confirm/external", "/{lang}/account/logins",
        ];

    private static readonly string[] OpenAddresses =
        [
            "/live", "/live/negotiate", "/health/live", "/health/ready", "/metrics", "/problems", "/problems/{code}", "/openapi/{documentName}.json",
            "/account/my-data.zip", ExportRoutes.Route, "/{**path:file}", "/_framework/opaque-redirect",
        ];

    /// <summary>For the machine itself, with the token in the data folder.</summary>
    private static readonly string[] Hidden = ["/ops/clients", "/ops/read-model"];

    /// <summary>
    /// Returns the methods of a route. A route without methods accepts all; the visit uses the one that its clients send.
    /// </summary>
    public static IEnumerable<string> MethodsOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods
        ?? (endpoint.RoutePattern.RawText!.EndsWith("/negotiate", StringComparison.Ordinal) ? ["POST"] : ["GET"]);

    /// <returns>Null if no expectation is defined for the endpoint.</returns>
    public static Visit? Find(RouteEndpoint endpoint, string method, WalkedApi walked)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/');
        var path = Filled(pattern, walked.World);
        if (pattern == "/connect/token")
            return new Visit(method, path, _ => true, walked.TokenRequest);
        if (Hidden.Contains(pattern))
            return new Visit(method, path, _ => false, Visit.Json(new { })) { IsHidden = true };
        if (pattern.StartsWith("/ops/orleans", StringComparison.Ordinal))
            return new Visit(method, path, actor => actor.May(Permissions.Operate)) { IsAnyAnswer = true };
        if (pattern is "/{lang}/staff" or "/{lang}/staff/remove")
            return CheckStaff(pattern, method, path, walked);
        if (DeskVisits.Find(pattern, method, path, walked) is { } atDesk)
            return atDesk;
        return IsOpen(endpoint, pattern) ? new Visit(method, path, _ => true) { IsAnyAnswer = true } : null;
    }

    /// <summary>
    /// Returns the visit to the staff pages of Ha Noi, and of its registrar. A form without the token of its page is rejected for everyone.
    /// </summary>
    private static Visit CheckStaff(string pattern, string method, string path, WalkedApi walked)
    {
        if (method != "GET")
            return new Visit(method, path, _ => true) { IsAnyAnswer = true };
        var hanoi = walked.World.Hanoi;
        bool Manages(Actor actor) => Expected.Allows(new CommandRow(Permissions.ManageStaff, Reach.OwnInstitution), actor, [hanoi]);
        if (pattern == "/{lang}/staff")
            return new Visit(method, $"{path}?institution={hanoi}", Manages);
        var registrar = walked.Walkers.Single(walker => walker.Actor.Role == Role.Registrar && walker.Actor.InstitutionId == hanoi).Actor;
        return new Visit(
            method, $"{path}?account={Actor.AccountOf(registrar.Id)}&role={Role.Registrar}&institution={hanoi}",
            actor => Manages(actor) && Appointments.Of(actor.Role, Role.Registrar) == Appointing.Any);
    }

    private static bool IsOpen(RouteEndpoint endpoint, string pattern)
    {
        if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            return true;
        if (endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            return OpenPages.Contains(pattern);
        return OpenAddresses.Contains(pattern) || pattern == "/docs" || pattern.StartsWith("/docs/", StringComparison.Ordinal);
    }

    private static string Filled(string pattern, WalkedWorld world) => Parameter().Replace(pattern, parameter => parameter.Groups[1].Value switch
    {
        "lang" => "en",
        "id" => $"{world.Run}",
        "importId" or "orderId" => $"{Guid.Empty}",
        "programmeId" => $"{world.Programme}",
        "courseId" => $"{world.Course}",
        "code" => "not_found",
        "documentName" => "v1",
        _ => "1",
    });

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
