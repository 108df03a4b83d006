using System.Text.Json;
using AiTalent.Api.Accounts;
using AiTalent.Application.People;
using AiTalent.Domain.Authority;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Accesses;

/// <summary>Records accesses to personal data before the data is shown.</summary>
internal sealed class AccessLog(AccountsContext context, TimeProvider time) : IAccessLog
{
    private const string Columns = """("SubjectId", "Hour", "ActorId", "Reason", "ActorRole", "InstitutionId", "At")""";

    // One statement for all ids: a cohort has thousands of members.
    private const string Sqlite = $$"""INSERT INTO "Accesses" {{Columns}} SELECT value, {1}, {2}, {3}, {4}, {5}, {6} FROM json_each({0}) WHERE true ON CONFLICT DO NOTHING""";
    private const string PostgreSql =
        $$"""INSERT INTO {{AccountsContext.Schema}}."Accesses" {{Columns}} SELECT value, {1}, {2}, {3}, {4}, {5}::uuid, {6} FROM unnest({0}) value ON CONFLICT DO NOTHING""";

    public async Task WriteAsync(Actor actor, IEnumerable<Guid> learnerIds, string reason, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var hour = now.ToUnixTimeSeconds() / 3_600;
        var others = learnerIds.Where(learner => learner != actor.LearnerId).Distinct().ToList();
        if (others.Count == 0)
            return;
        // In the format in which each kind of database stores ids.
        object ids = context.Database.IsNpgsql() ? others.ToArray() : JsonSerializer.Serialize(others.Select(learner => learner.ToString().ToUpperInvariant()));
        await context.Database.ExecuteSqlRawAsync(
            context.Database.IsNpgsql() ? PostgreSql : Sqlite,
            [ids, hour, actor.Id, reason, actor.Role.ToString(), actor.InstitutionId!, now.UtcDateTime], cancellationToken);
    }
}
