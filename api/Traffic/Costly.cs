namespace AiTalent.Api.Traffic;

/// <summary>Marks an endpoint whose answer takes much to make, so that it is made in turns.</summary>
internal sealed class Costly
{
    public static readonly Costly Mark = new();
}
