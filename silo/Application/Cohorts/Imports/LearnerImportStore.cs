using AiTalent.Domain.Decisions;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>
/// Holds the imports that were read or are being written, in this process only. A person's new import replaces their own oldest one, but
/// never an unfinished import of another person: an institution or process at its limit accepts no more.
/// </summary>
public sealed class LearnerImportStore(TimeProvider time)
{
    public const int MaxPerPerson = 5;
    public const int MaxPerInstitution = 20;
    public const int MaxRunningPerInstitution = 3;
    public const int MaxRunning = 30;

    private const int MaxRows = 500_000;
    private static readonly Refusal Busy = new("too_many");
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, (LearnerImport LearnerImport, Guid Institution)> _kept = [];

    public LearnerImport? Find(Guid id)
    {
        lock (_lock)
            return _kept.TryGetValue(id, out var kept) && time.GetUtcNow() - kept.LearnerImport.At < Kept ? kept.LearnerImport : null;
    }

    /// <returns>The reason why the import cannot be kept; null if it was kept.</returns>
    public Refusal? Keep(LearnerImport import, Guid institution)
    {
        lock (_lock)
        {
            ForgetOld();
            while (_kept.Values.Count(one => one.LearnerImport.Owner.Id == import.Owner.Id && !IsAtWork(one.LearnerImport)) >= MaxPerPerson)
                ForgetOldest(one => one.LearnerImport.Owner.Id == import.Owner.Id && !IsAtWork(one.LearnerImport));
            if (_kept.Values.Count(one => one.Institution == institution) >= MaxPerInstitution && !ForgetOldest(one => one.Institution == institution && IsDone(one.LearnerImport)))
                return Busy;
            while (_kept.Values.Sum(one => (long)one.LearnerImport.Rows.Count) + import.Rows.Count > MaxRows)
            {
                if (!ForgetOldest(one => IsDone(one.LearnerImport)))
                    return Busy;
            }

            _kept[import.Id] = (import, institution);
            return null;
        }
    }

    /// <summary>Starts the import once.</summary>
    /// <returns>True if it was started now; otherwise the reason why it cannot be started, if any.</returns>
    public (bool IsStarted, Refusal? Refusal) Start(LearnerImport import, LearnerImportOptions order)
    {
        lock (_lock)
        {
            if (import.IsStarted)
                return (false, null);
            var atWork = _kept.Values.Where(one => IsAtWork(one.LearnerImport)).ToList();
            var institution = _kept.TryGetValue(import.Id, out var kept) ? kept.Institution : Guid.Empty;
            return atWork.Count >= MaxRunning || atWork.Count(one => one.Institution == institution) >= MaxRunningPerInstitution
                ? (false, Busy)
                : (import.TryStart(order), null);
        }
    }

    private static bool IsDone(LearnerImport import) => import.Results is not null || import.RefusalCode is not null;

    private static bool IsAtWork(LearnerImport import) => import.IsStarted && !IsDone(import);

    private void ForgetOld()
    {
        var now = time.GetUtcNow();
        foreach (var (id, _) in _kept.Where(one => now - one.Value.LearnerImport.At > Kept && !IsAtWork(one.Value.LearnerImport)).ToList())
            _kept.Remove(id);
    }

    private bool ForgetOldest(Func<(LearnerImport LearnerImport, Guid Institution), bool> condition)
    {
        var oldest = _kept.Values.Where(condition).Select(one => one.LearnerImport).MinBy(import => import.At);
        return oldest is not null && _kept.Remove(oldest.Id);
    }
}
