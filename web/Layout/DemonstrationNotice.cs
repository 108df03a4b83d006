namespace AiTalent.Web.Layout;

/// <summary>
/// Indicates whether this is the demonstration, which every page must show, and the progress of generating its
/// data.
/// </summary>
public sealed class DemonstrationNotice
{
    private volatile int _percent = 100;

    public bool IsOn { get; init; }

    /// <summary>From 0 to 100; at 100 no progress is shown.</summary>
    public int PercentReady
    {
        get => _percent;
        set => _percent = Math.Clamp(value, 0, 100);
    }
}
