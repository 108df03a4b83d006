using AiTalent.Application.Localization;
using AiTalent.Domain.Consents;
using AiTalent.Web.Privacy;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Accounts.Consents;

internal sealed class MyConsents(AccountsContext context, CurrentAccount current, TimeProvider time) : IMyConsents
{
    public async Task<IReadOnlyList<ConsentView>> ListAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return [];
        var rows = await OfAccount(account).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(row => row.GivenAt).Select(View)];
    }

    public async Task GiveAsync(string purpose, string language, CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account || !ConsentPurpose.IsFree(purpose))
            return;
        if (await OfAccount(account).AnyAsync(consent => consent.Purpose == purpose && consent.WithdrawnAt == null, cancellationToken))
            return;
        context.Consents.Add(Consent.Given(account.Id, purpose, language, time.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task WithdrawAsync(string purpose, CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account || !ConsentPurpose.IsFree(purpose))
            return;
        foreach (var consent in await OfAccount(account).Where(consent => consent.Purpose == purpose && consent.WithdrawnAt == null).ToListAsync(cancellationToken))
            consent.WithdrawnAt = time.GetUtcNow().UtcDateTime;
        await context.SaveChangesAsync(cancellationToken);
    }

    private IQueryable<Consent> OfAccount(Account account) => context.Consents.Where(consent => consent.AccountId == account.Id);

    private static ConsentView View(Consent row) => new(
        row.Purpose, row.Notice, row.Language, new DateTimeOffset(row.GivenAt, TimeSpan.Zero),
        row.WithdrawnAt is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : null, ConsentPurpose.IsFree(row.Purpose));
}
