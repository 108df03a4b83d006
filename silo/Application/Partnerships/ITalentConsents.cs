namespace AiTalent.Application.Partnerships;

/// <summary>Reads who agreed to be shown to companies. The accounts keep the consents.</summary>
public interface ITalentConsents
{
    /// <returns>The learners of <paramref name="learnerIds"/> whose consent is given and not withdrawn.</returns>
    Task<HashSet<Guid>> OfAsync(IReadOnlyCollection<Guid> learnerIds, CancellationToken cancellationToken);
}
