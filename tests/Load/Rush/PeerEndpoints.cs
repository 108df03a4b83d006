using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AiTalent.Load.Rush;

/// <summary>Implements enrolment in two ways that a good team would use by default.</summary>
internal static class PeerEndpoints
{
    private const string Conditional = """
        WITH seat AS (UPDATE run SET taken = taken + 1 WHERE id = $1 AND taken < capacity RETURNING id)
        INSERT INTO enrolment (run_id, learner_id, at) SELECT id, $2, now() FROM seat
        """;

    public static void MapPeers(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/for-update/{run:guid}", ForUpdateAsync).RequireAuthorization();
        routes.MapPost("/conditional/{run:guid}", ConditionalAsync).RequireAuthorization();
    }

    /// <summary>Enrols in an EF Core transaction: locks and checks the run, increments its count, and inserts the enrolment.</summary>
    private static async Task<IResult> ForUpdateAsync(Guid run, PeerRequest body, PeerContext database, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var locked = await database.Runs.FromSql($"SELECT id, capacity, taken FROM run WHERE id = {run} FOR UPDATE").SingleAsync(cancellationToken);
        if (locked.Taken >= locked.Capacity)
            return Results.Conflict();
        locked.Taken++;
        database.Enrolments.Add(new PeerEnrolment { RunId = run, LearnerId = body.LearnerId, At = DateTime.UtcNow });
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Results.Created();
    }

    /// <summary>Enrols with one statement, without an intermediate object.</summary>
    private static async Task<IResult> ConditionalAsync(Guid run, PeerRequest body, NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(Conditional);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = run });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = body.LearnerId });
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1 ? Results.Created() : Results.Conflict();
    }
}
