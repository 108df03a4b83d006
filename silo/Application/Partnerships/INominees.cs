
namespace AiTalent.Application.Partnerships;

/// <summary>Finds the person behind an address, to be nominated for a seat.</summary>
public interface INominees
{
    /// <returns>Null where nobody has an account under the address.</returns>
    Task<Nominee?> FindAsync(string? email, CancellationToken cancellationToken);
}

/// <param name="HasAgreed">Whether the person agreed to be shown to companies.</param>
public sealed record Nominee(Guid LearnerId, bool HasAgreed);
