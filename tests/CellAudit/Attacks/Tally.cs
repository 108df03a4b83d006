namespace AiTalent.CellAudit.Attacks;

/// <summary>Counts the hidden cells and changes that were attacked.</summary>
public sealed class Tally
{
    public long Count { get; private set; }

    public void Tried(int targets) => Count += targets;
}
