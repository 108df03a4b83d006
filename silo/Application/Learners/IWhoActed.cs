using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Application.Learners;

/// <summary>Resolves the actors of the log: their role, and their name for readers who may see it.</summary>
public interface IWhoActed
{
    /// <param name="actors">The actor ids from the log.</param>
    /// <param name="reader">The reader.</param>
    /// <param name="learnerId">The learner whose history is shown; null for other histories.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>One entry for each actor.</returns>
    Task<IReadOnlyDictionary<string, WhoActed>> FindAsync(IReadOnlyCollection<string> actors, Actor reader, Guid? learnerId, CancellationToken cancellationToken);
}

/// <param name="Role">The person's current role; null if it is unknown.</param>
/// <param name="Institution">The institution of the role.</param>
/// <param name="Program">The id of an API client.</param>
/// <param name="Name">The person's display name; null if the reader may not see it.</param>
public sealed record WhoActed(ActingPart Part, Role? Role = null, LocalizedText? Institution = null, string? Program = null, string? Name = null);

public enum ActingPart
{
    /// <summary>The learner.</summary>
    Learner,
    Staff,
    Program,

    /// <summary>The platform, which manages waitlists, offers and processes.</summary>
    Platform,
}
