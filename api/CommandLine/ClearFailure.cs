using AiTalent.EventStore;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AiTalent.Api.CommandLine;

/// <summary>Represents a failure that one line describes completely.</summary>
internal sealed class ClearFailure(string line) : Exception(line)
{
    /// <returns>Null for an internal error, which is logged with its stack trace.</returns>
    public static string? LineOf(Exception failure) => failure switch
    {
        AggregateException { InnerExceptions: [var only] } => LineOf(only),
        OptionsValidationException wrong => string.Join(' ', wrong.Failures),
        ClearFailure or StoreUnavailableException or OutcomeUnknownException or DataFolderInUseException or SchemaTooNewException or LogMismatchException or ReadModelTooNewException or RebuildInProgressException => failure.Message,
        NpgsqlException unreachable => $"PostgreSQL: {unreachable.Message}",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } busy => busy.Message,
        _ => null,
    };
}
