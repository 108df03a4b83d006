using System.Collections.Concurrent;
using System.Threading.Channels;
using AiTalent.Api.Privacy.Accesses;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.Institutions;
using AiTalent.Web.Cohorts;

namespace AiTalent.Api.Cohorts.Rosters;

/// <summary>Keeps what was read until it is confirmed, and what waits to be written: both bounded, since they hold names.</summary>
internal sealed class Rosters(CohortQueries cohorts, InstitutionQueries institutions, PersonRecognition recognition, TimeProvider time) : IRosters
{
    private const int MostKept = 50;
    private const int MostWaiting = 10;
    private static readonly Refusal Busy = new("too_many");
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Guid, Roster> _kept = new();
    private readonly Channel<Roster> _waiting = Channel.CreateBounded<Roster>(MostWaiting);

    public IAsyncEnumerable<Roster> WaitingAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    public async Task<(Roster? Roster, Refusal? Refusal)> ReadAsync(Actor actor, Guid cohortId, ReadOnlyMemory<byte> table, CancellationToken cancellationToken)
    {
        var (cohort, refusal) = await OpenAsync(actor, cohortId, cancellationToken);
        if (cohort is null || refusal is not null)
            return (null, refusal ?? Definitions.NotFound);
        if (RosterText.Read(table.Span) is not { } text)
            return (null, new Refusal("unknown_encoding", "text"));
        var home = cohort.Definition.InstitutionId;
        var country = (await institutions.FindAsync(home, cancellationToken))?.Definition.Country ?? "VN";
        var (rows, wrong) = new RosterReader(country, home, NationalDay.Of(time.GetUtcNow())).Read(text);
        if (wrong is not null)
            return (null, wrong);
        var known = await recognition.RecogniseAsync(rows, home, await cohorts.AllMembersAsync(cohortId, cancellationToken), cancellationToken);
        return (Keep(new Roster(actor, cohortId, known, time.GetUtcNow())), null);
    }

    public async Task<(Roster? Roster, Refusal? Refusal)> OfMembersAsync(Actor actor, Guid cohortId, CancellationToken cancellationToken)
    {
        var (cohort, refusal) = await OpenAsync(actor, cohortId, cancellationToken);
        return cohort is null || refusal is not null ? (null, refusal ?? Definitions.NotFound) : (Keep(new Roster(actor, cohortId, [], time.GetUtcNow())), null);
    }

    public async Task<(Roster? Roster, Refusal? Refusal)> OfChosenAsync(
        Actor actor, Guid cohortId, IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken)
    {
        var (cohort, refusal) = await OpenAsync(actor, cohortId, cancellationToken);
        if (cohort is null || refusal is not null)
            return (null, refusal ?? Definitions.NotFound);
        var members = (await cohorts.AllMembersAsync(cohortId, cancellationToken)).ToHashSet();
        var own = chosen.Where(members.Contains).Distinct().ToList();
        return own.Count == 0 ? (null, new Refusal("nobody_chosen")) : (Keep(new Roster(actor, cohortId, [], time.GetUtcNow(), own)), null);
    }

    public Roster? Find(Actor actor, Guid id) =>
        _kept.TryGetValue(id, out var roster) && roster.Owner.Id == actor.Id && time.GetUtcNow() - roster.At < Kept ? roster : null;

    public Refusal? Start(Roster roster, RosterOrder order)
    {
        if (roster.IsStarted)
            return null;
        if (_waiting.Reader.Count >= MostWaiting)
            return Busy;
        if (roster.TryStart(order) && !_waiting.Writer.TryWrite(roster))
            roster.Refuse(Busy.Code);
        return null;
    }

    private async Task<(CohortView? Cohort, Refusal? Refusal)> OpenAsync(Actor actor, Guid cohortId, CancellationToken cancellationToken)
    {
        var cohort = await cohorts.FindAsync(cohortId, cancellationToken);
        return (cohort, cohort is null ? null : Rights.Needs(actor, Permissions.ManageCohorts, cohort.Definition.InstitutionId));
    }

    private Roster Keep(Roster roster)
    {
        var now = time.GetUtcNow();
        foreach (var old in _kept.Values.Where(one => now - one.At > Kept).Concat(_kept.Values.OrderByDescending(one => one.At).Skip(MostKept - 1).Where(one => !one.IsStarted || one.Results is not null || one.RefusalCode is not null)))
            _kept.TryRemove(old.Id, out _);
        return _kept[roster.Id] = roster;
    }
}
