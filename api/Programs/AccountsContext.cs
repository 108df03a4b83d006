using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Programs;

/// <summary>Accounts: <c>accounts.db</c> in the data folder, or the schema <c>accounts</c> on PostgreSQL. Its tables come from numbered scripts.</summary>
internal sealed class AccountsContext(DbContextOptions<AccountsContext> options) : DbContext(options)
{
    public const string Schema = "accounts";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (Database.IsNpgsql())
            modelBuilder.HasDefaultSchema(Schema);
    }
}
