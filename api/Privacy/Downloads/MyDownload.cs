using AiTalent.Api.Accounts;
using AiTalent.Application.Localization;
using AiTalent.Web.Privacy;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Downloads;

internal sealed class MyDownload(AccountsContext context, CurrentAccount current, TimeProvider time) : IMyDownload
{
    public async Task<DownloadView?> FindAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return null;
        var row = await context.Downloads.AsNoTracking().Where(download => download.AccountId == account.Id)
            .Select(download => new { download.AskedAt, download.ReadyAt, Bytes = download.Content == null ? (int?)null : download.Content.Length }).SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new DownloadView(
            row.ReadyAt is { } ready ? new DateTimeOffset(ready, TimeSpan.Zero) : null, new DateTimeOffset(row.AskedAt, TimeSpan.Zero) + Download.Lifetime, row.Bytes);
    }

    public async Task AskAsync(string language, CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return;
        var download = await context.Downloads.SingleOrDefaultAsync(download => download.AccountId == account.Id, cancellationToken);
        if (download is { ReadyAt: null })
            return;
        if (download is null)
            context.Downloads.Add(download = new Download { AccountId = account.Id, Language = language });
        (download.Language, download.AskedAt, download.ReadyAt, download.Content) = (language, time.GetUtcNow().UtcDateTime, null, null);
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<byte[]?> ReadAsync(CancellationToken cancellationToken) => await current.FindAsync() is { } account
        ? await context.Downloads.AsNoTracking().Where(download => download.AccountId == account.Id).Select(download => download.Content).SingleOrDefaultAsync(cancellationToken)
        : null;
}
