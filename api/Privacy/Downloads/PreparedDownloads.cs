using AiTalent.Api.Accounts;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Downloads;

/// <summary>Makes the downloads that were asked for and throws the old ones away.</summary>
internal sealed class PreparedDownloads(AccountsContext context, PersonalRecord record, TimeProvider time)
{
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var oldest = (time.GetUtcNow() - Download.Lifetime).UtcDateTime;
        await context.Downloads.Where(download => download.AskedAt < oldest).ExecuteDeleteAsync(cancellationToken);
        while (await context.Downloads.AsNoTracking().FirstOrDefaultAsync(download => download.ReadyAt == null, cancellationToken) is { } asked)
        {
            var account = await context.Users.AsNoTracking().SingleAsync(account => account.Id == asked.AccountId, cancellationToken);
            var content = RecordArchive.Write(await record.ReadAsync(account, asked.Language, cancellationToken));
            var ready = time.GetUtcNow().UtcDateTime;
            await context.Downloads.Where(download => download.AccountId == asked.AccountId && download.AskedAt == asked.AskedAt)
                .ExecuteUpdateAsync(set => set.SetProperty(download => download.ReadyAt, ready).SetProperty(download => download.Content, content), cancellationToken);
        }
    }
}
