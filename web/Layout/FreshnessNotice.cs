using AiTalent.ReadModel.Freshness;

namespace AiTalent.Web.Layout;

/// <summary>Provides the notice on every page when figures are delayed or incomplete.</summary>
public sealed class FreshnessNotice
{
    /// <summary>The delay from which a page shows the notice; most screens promise one second.</summary>
    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(5);

    private volatile ReadModelStatus? _status;

    /// <summary>Gets the status of the read model; null before the first check.</summary>
    public ReadModelStatus? Status
    {
        get => _status;
        set => _status = value;
    }

    /// <summary>Gets the delay of the figures; null if it is not noticeable.</summary>
    public TimeSpan? Lag => Status is { } known && known.Lag >= Noticeable ? known.Lag : null;

    /// <summary>Gets the number of events that are not counted.</summary>
    public long SetAside => Status?.SetAside ?? 0;
}
