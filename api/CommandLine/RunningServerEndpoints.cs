using System.Net;
using System.Security.Cryptography;
using System.Text;
using AiTalent.Api.ApiClients;
using AiTalent.ReadModel.Projection;

namespace AiTalent.Api.CommandLine;

/// <summary>
/// Maps the endpoints that the verbs call on a running server. They accept only requests from this machine with the token from the data
/// folder.
/// </summary>
internal static class RunningServerEndpoints
{
    public const string Scheme = "DataFolder";
    public const string Clients = "/ops/clients";
    public const string ReadModel = "/ops/read-model";

    public static void MapRunningServer(this IEndpointRouteBuilder routes, RunningServerToken token)
    {
        var group = routes.MapGroup("/").ExcludeFromDescription().AddEndpointFilter((context, next) =>
            IsOwner(context.HttpContext, token) ? next(context) : ValueTask.FromResult<object?>(TypedResults.NotFound()));
        group.MapPost(Clients, AddClientAsync);
        group.MapPost(ReadModel, RebuildAsync);
    }

    private static async Task<IResult> AddClientAsync(NewClient client, ApiClientRegistry programs, CancellationToken cancellationToken)
    {
        var secret = ApiClientRegistry.NewSecret();
        return await programs.TryAddAsync(client.Account(), secret, cancellationToken)
            ? TypedResults.Ok(new ClientSecret(client.Id, secret))
            : TypedResults.Text(client.Taken, statusCode: StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> RebuildAsync(Rebuild rebuild, CancellationToken cancellationToken)
    {
        try
        {
            return TypedResults.Ok(new RebuildResponse(await rebuild.RunAsync(progress: null, cancellationToken)));
        }
        catch (RebuildInProgressException underWay)
        {
            return TypedResults.Text(underWay.Message, statusCode: StatusCodes.Status409Conflict);
        }
    }

    private static bool IsOwner(HttpContext context, RunningServerToken token)
    {
        var given = Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString());
        return context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes($"{Scheme} {token.Value}"));
    }
}
