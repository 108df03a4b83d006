using AiTalent.Domain.Decisions;
using AiTalent.Web.Cohorts;

namespace AiTalent.Api.Cohorts.Rosters;

/// <summary>
/// The lists of learners that were read or are being written, in this process alone. A person's new list takes the place of their own
/// oldest one, and nobody's takes the place of another person's that is not done: a full institution, or a full process, takes no more.
/// </summary>
internal sealed class KeptRosters(TimeProvider time)
{
    public const int MostOfPerson = 5;
    public const int MostOfInstitution = 20;
    public const int MostAtWorkOfInstitution = 3;
    public const int MostAtWork = 30;

    private const int MostRows = 500_000;
    private static readonly Refusal Busy = new("too_many");
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, (Roster Roster, Guid Institution)> _kept = [];

    public Roster? Find(Guid id)
    {
        lock (_lock)
            return _kept.TryGetValue(id, out var kept) && time.GetUtcNow() - kept.Roster.At < Kept ? kept.Roster : null;
    }

    /// <returns>Why it cannot be kept.</returns>
    public Refusal? Keep(Roster roster, Guid institution)
    {
        lock (_lock)
        {
            ForgetOld();
            while (_kept.Values.Count(one => one.Roster.Owner.Id == roster.Owner.Id && !IsAtWork(one.Roster)) >= MostOfPerson)
                ForgetOldest(one => one.Roster.Owner.Id == roster.Owner.Id && !IsAtWork(one.Roster));
            if (_kept.Values.Count(one => one.Institution == institution) >= MostOfInstitution && !ForgetOldest(one => one.Institution == institution && IsDone(one.Roster)))
                return Busy;
            while (_kept.Values.Sum(one => (long)one.Roster.Rows.Count) + roster.Rows.Count > MostRows)
            {
                if (!ForgetOldest(one => IsDone(one.Roster)))
                    return Busy;
            }

            _kept[roster.Id] = (roster, institution);
            return null;
        }
    }

    /// <summary>Starts it, once.</summary>
    /// <returns>Whether it was started now, or why it cannot be.</returns>
    public (bool IsStarted, Refusal? Refusal) Start(Roster roster, RosterOrder order)
    {
        lock (_lock)
        {
            if (roster.IsStarted)
                return (false, null);
            var atWork = _kept.Values.Where(one => IsAtWork(one.Roster)).ToList();
            var institution = _kept.TryGetValue(roster.Id, out var kept) ? kept.Institution : Guid.Empty;
            return atWork.Count >= MostAtWork || atWork.Count(one => one.Institution == institution) >= MostAtWorkOfInstitution
                ? (false, Busy)
                : (roster.TryStart(order), null);
        }
    }

    private static bool IsDone(Roster roster) => roster.Results is not null || roster.RefusalCode is not null;

    private static bool IsAtWork(Roster roster) => roster.IsStarted && !IsDone(roster);

    private void ForgetOld()
    {
        var now = time.GetUtcNow();
        foreach (var (id, _) in _kept.Where(one => now - one.Value.Roster.At > Kept && !IsAtWork(one.Value.Roster)).ToList())
            _kept.Remove(id);
    }

    private bool ForgetOldest(Func<(Roster Roster, Guid Institution), bool> condition)
    {
        var oldest = _kept.Values.Where(condition).Select(one => one.Roster).MinBy(roster => roster.At);
        return oldest is not null && _kept.Remove(oldest.Id);
    }
}
