using AiTalent.Api.Accounts;
using AiTalent.Application.Localization;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Downloads;

/// <summary>Creates requested downloads and deletes expired ones.</summary>
internal sealed class PreparedDownloads(AccountsContext context, PersonalRecord record, TimeProvider time)
{
    private const int AtOnce = 100;

    /// <summary>Returns the accounts with pending downloads, oldest first.</summary>
    public async Task<List<Guid>> WaitingAsync(CancellationToken cancellationToken)
    {
        var oldest = (time.GetUtcNow() - Download.Lifetime).UtcDateTime;
        await context.Downloads.Where(download => download.AskedAt < oldest).ExecuteDeleteAsync(cancellationToken);
        return await context.Downloads.Where(download => download.ReadyAt == null).OrderBy(download => download.AskedAt)
            .Select(download => download.AccountId).Take(AtOnce).ToListAsync(cancellationToken);
    }

    public async Task PrepareAsync(Guid accountId, CancellationToken cancellationToken)
    {
        if (await context.Downloads.AsNoTracking().SingleOrDefaultAsync(download => download.AccountId == accountId, cancellationToken) is not { } asked)
            return;
        var account = await context.Users.AsNoTracking().SingleAsync(account => account.Id == accountId, cancellationToken);
        var content = RecordArchive.Write(await record.ReadAsync(account, asked.Language, cancellationToken));
        var ready = time.GetUtcNow().UtcDateTime;
        await context.Downloads.Where(download => download.AccountId == accountId && download.AskedAt == asked.AskedAt)
            .ExecuteUpdateAsync(set => set.SetProperty(download => download.ReadyAt, ready).SetProperty(download => download.Content, content), cancellationToken);
    }
}
