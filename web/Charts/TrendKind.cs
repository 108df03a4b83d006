namespace AiTalent.Web.Charts;

public enum TrendKind
{
    Measured,
    Plan,

    /// <summary>Amber, with a band of likely values if the points have one.</summary>
    Forecast,
}
