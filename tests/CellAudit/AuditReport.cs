namespace AiTalent.CellAudit;

/// <param name="Parts">The attempts and recovered figures of each attack.</param>
public sealed record AuditReport(IReadOnlyList<AuditPart> Parts)
{
    public long Tried => Parts.Sum(part => part.Tried);

    public IReadOnlyList<Recovered> Recovered => [.. Parts.SelectMany(part => part.Recovered)];
}

/// <param name="Tried">Number of hidden cells and changes between days.</param>
public sealed record AuditPart(string Name, long Tried, IReadOnlyList<Recovered> Recovered);
