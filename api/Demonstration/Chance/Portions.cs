namespace AiTalent.Api.Demonstration.Chance;

/// <summary>
/// Rounds fractions to whole numbers so that their running sum follows the sum of the fractions, even if each is below one.
/// </summary>
internal sealed class Portions
{
    private double _rest;

    public int Take(double amount)
    {
        _rest += amount;
        var whole = (int)Math.Floor(_rest);
        _rest -= whole;
        return whole;
    }
}
