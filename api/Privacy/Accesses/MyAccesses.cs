using AiTalent.Api.Accounts;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Institutions;
using AiTalent.Web.Privacy;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Api.Privacy.Accesses;

internal sealed class MyAccesses(AccountsContext context, InstitutionQueries institutions, CurrentAccount current) : IMyAccesses
{
    private const int Most = 200;

    public async Task<IReadOnlyList<AccessView>> ListAsync(CancellationToken cancellationToken) =>
        await current.FindAsync() is { } account ? await OfAsync(account.LearnerId, Most, cancellationToken) : [];

    /// <summary>Returns the accesses, newest first.</summary>
    public async Task<IReadOnlyList<AccessView>> OfAsync(Guid learnerId, int most, CancellationToken cancellationToken)
    {
        var rows = await context.Accesses.AsNoTracking().Where(access => access.SubjectId == learnerId)
            .OrderByDescending(access => access.Hour).Take(most).ToListAsync(cancellationToken);
        var names = new Dictionary<Guid, LocalizedText?>();
        foreach (var id in rows.Select(row => row.InstitutionId).OfType<Guid>().Distinct())
            names[id] = (await institutions.FindAsync(id, cancellationToken))?.Definition.Name;
        return [.. rows.OrderByDescending(row => row.At).Select(row => new AccessView(
            new DateTimeOffset(row.At, TimeSpan.Zero), row.ActorRole, row.InstitutionId is { } id ? names[id] : null, row.Reason))];
    }
}
