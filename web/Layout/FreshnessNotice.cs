using AiTalent.ReadModel.Freshness;

namespace AiTalent.Web.Layout;

/// <summary>What every page says when its figures are late or not complete.</summary>
public sealed class FreshnessNotice
{
    /// <summary>From here on a page says that it is late: most screens promise a second.</summary>
    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(5);

    private volatile ReadModelStatus? status;

    /// <summary>How the read model stands; null before it was first asked.</summary>
    public ReadModelStatus? Status
    {
        get => status;
        set => status = value;
    }

    /// <summary>How late the figures are; null where nobody would notice.</summary>
    public TimeSpan? Lag => Status is { } known && known.Lag >= Noticeable ? known.Lag : null;

    /// <summary>How many events are not counted.</summary>
    public long SetAside => Status?.SetAside ?? 0;
}
