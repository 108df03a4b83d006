
namespace AiTalent.Application.Partnerships;

/// <summary>Finds the person with an email address, for a nomination.</summary>
public interface INominees
{
    /// <returns>Null if no account has the address.</returns>
    Task<Nominee?> FindAsync(string? email, CancellationToken cancellationToken);
}

/// <param name="HasAgreed">True if the person consented to be shown to companies.</param>
public sealed record Nominee(Guid LearnerId, bool HasAgreed);
