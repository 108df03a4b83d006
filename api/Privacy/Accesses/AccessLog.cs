using AiTalent.Api.Accounts;
using AiTalent.Domain.Authority;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Accesses;

/// <summary>Writes down who sees whose personal data, before it is shown.</summary>
internal sealed class AccessLog(AccountsContext context, TimeProvider time)
{
    private const string Columns = """
        ("SubjectId", "Hour", "ActorId", "Reason", "ActorRole", "InstitutionId", "At") VALUES ({0}, {1}, {2}, {3}, {4}, {5}, {6}) ON CONFLICT DO NOTHING
        """;

    private const string Sqlite = $"INSERT INTO \"Accesses\" {Columns}";
    private const string PostgreSql = $"INSERT INTO {AccountsContext.Schema}.\"Accesses\" {Columns}";

    public async Task WriteAsync(Actor actor, IEnumerable<Guid> learnerIds, string reason, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var hour = now.ToUnixTimeSeconds() / 3_600;
        var others = learnerIds.Where(learner => learner != actor.LearnerId).Distinct().ToList();
        if (others.Count == 0)
            return;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        foreach (var learner in others)
        {
            await context.Database.ExecuteSqlRawAsync(
                context.Database.IsNpgsql() ? PostgreSql : Sqlite,
                [learner, hour, actor.Id, reason, actor.Role.ToString(), actor.InstitutionId!, now.UtcDateTime], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
