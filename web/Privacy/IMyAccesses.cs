using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Privacy;

/// <summary>Who has seen the signed-in person's data.</summary>
public interface IMyAccesses
{
    /// <summary>The newest first, at most 200.</summary>
    Task<IReadOnlyList<AccessView>> ListAsync(CancellationToken cancellationToken);
}

/// <param name="Role">That they acted by.</param>
/// <param name="Institution">That they acted for; null for the whole country.</param>
/// <param name="Reason">A stable snake_case word.</param>
public sealed record AccessView(DateTimeOffset At, Role Role, LocalizedText? Institution, string Reason);
