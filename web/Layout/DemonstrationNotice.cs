namespace AiTalent.Web.Layout;

/// <summary>Whether this is the demonstration, which every page must then say, and how far its figures are made.</summary>
public sealed class DemonstrationNotice
{
    private volatile int percent = 100;

    public bool IsOn { get; init; }

    /// <summary>0 to 100; at 100 nothing is said of it.</summary>
    public int PercentReady
    {
        get => percent;
        set => percent = Math.Clamp(value, 0, 100);
    }
}
