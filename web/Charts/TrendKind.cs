namespace AiTalent.Web.Charts;

public enum TrendKind
{
    Measured,
    Plan,

    /// <summary>In amber, with its band of likely values where the points have one.</summary>
    Forecast,
}
