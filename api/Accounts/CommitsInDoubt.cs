using System.Data.Common;
using AiTalent.EventStore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AiTalent.Api.Accounts;

/// <summary>
/// Reports failures of the accounts database that may have happened after a commit. After every other failure nothing was written. The
/// difference can no longer be detected once the exception has left Entity Framework.
/// </summary>
internal sealed class CommitsInDoubt : DbCommandInterceptor, IDbTransactionInterceptor
{
    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        // A statement that fails within a transaction has committed nothing.
        if (command.Transaction is null && Writes(eventData.CommandSource))
            ThrowIfInDoubt(eventData.Exception);
        return Task.CompletedTask;
    }

    public Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Action == "Commit")
            ThrowIfInDoubt(eventData.Exception);
        return Task.CompletedTask;
    }

    private static bool Writes(CommandSource source) => source is CommandSource.SaveChanges or CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete;

    private static void ThrowIfInDoubt(Exception failure)
    {
        if (StorageFailures.IsCommitInDoubt(failure))
            throw new OutcomeUnknownException($"The accounts' database failed while committing: {failure.Message.ReplaceLineEndings(" ")} Whether it was written is not known.", failure);
    }
}
