using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Partnerships;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Partnerships;

/// <summary>Lists the agreements that the actor may see, with the names of their parties.</summary>
public sealed class PartnershipList(PartnershipQueries partnerships, InstitutionQueries institutions, TimeProvider time)
{
    private const int DaysAhead = 90;

    public async Task<(Page<ListedPartnership>? Page, Refusal? Refusal)> ReadAsync(
        Actor actor, PartnershipStatus? status, PageRequest page, CancellationToken cancellationToken)
    {
        if (ReadPolicy.CheckPartnerships(actor, actor.InstitutionId) is { } refusal)
            return (null, refusal);
        return (await NamedAsync(new PartnershipFilter(actor.InstitutionId, status), page, cancellationToken), null);
    }

    /// <summary>Returns active agreements that end within ninety days; empty for actors who may not see them.</summary>
    public async Task<IReadOnlyList<ListedPartnership>> EndingAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (ReadPolicy.CheckPartnerships(actor, actor.InstitutionId) is not null)
            return [];
        var today = NationalDay.Of(time.GetUtcNow());
        var filter = new PartnershipFilter(actor.InstitutionId, PartnershipStatus.Active, today, today.AddDays(DaysAhead));
        return [.. (await NamedAsync(filter, new PageRequest(), cancellationToken)).Items.OrderBy(one => one.Partnership.Definition.EndsOn)];
    }

    private async Task<Page<ListedPartnership>> NamedAsync(PartnershipFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var found = await partnerships.ListAsync(filter, page, cancellationToken);
        var parties = found.Items.SelectMany(one => one.Definition.Parties).Distinct().ToList();
        var names = (await institutions.FindAsync(parties, cancellationToken)).ToDictionary(one => one.Id, one => one.Definition.Name);
        return new Page<ListedPartnership>(
            [.. found.Items.Select(one => new ListedPartnership(one, [.. one.Definition.Parties.Select(names.GetValueOrDefault)]))], found.NextCursor, found.Position, found.SetAside);
    }
}

/// <param name="Parties">The names of the parties; null for an unknown one.</param>
public sealed record ListedPartnership(PartnershipView Partnership, IReadOnlyList<LocalizedText?> Parties)
{
    public SeatSums Seats => SeatSums.Of(Partnership.Pledges);

    public string PartyNames => string.Join(", ", Parties.Select(name => name?.In(Language.Current.Code)).OfType<string>());
}
