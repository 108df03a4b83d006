namespace AiTalent.Api.Traffic;

/// <summary>Marks an endpoint whose response is costly, so that it takes a turn.</summary>
internal sealed class Costly
{
    public static readonly Costly Mark = new();
}
