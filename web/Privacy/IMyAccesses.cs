using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Privacy;

/// <summary>Reads the accesses to the signed-in person's data.</summary>
public interface IMyAccesses
{
    /// <summary>Returns the accesses, newest first, at most 200.</summary>
    Task<IReadOnlyList<AccessView>> ListAsync(CancellationToken cancellationToken);
}

/// <param name="Role">The role of the reader.</param>
/// <param name="Institution">The institution that the reader acted for; null for the whole country.</param>
/// <param name="Reason">A stable snake_case word.</param>
public sealed record AccessView(DateTimeOffset At, Role Role, LocalizedText? Institution, string Reason);
