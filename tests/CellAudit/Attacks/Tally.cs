namespace AiTalent.CellAudit.Attacks;

/// <summary>How many hidden cells and changes were tried.</summary>
public sealed class Tally
{
    public long Count { get; private set; }

    public void Tried(int targets) => Count += targets;
}
