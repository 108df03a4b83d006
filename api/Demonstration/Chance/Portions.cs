namespace AiTalent.Api.Demonstration.Chance;

/// <summary>Whole numbers for fractions, so that their sum follows the sum of the fractions also where each is below one.</summary>
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
