using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Application.Learners;

/// <summary>Who stands behind the actors of the log: their part in it, and their name for those who may see it.</summary>
public interface IWhoActed
{
    /// <param name="actors">As the log knows them.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="learnerId">Whose history it is; null where it is not a learner's.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>One for each of the actors.</returns>
    Task<IReadOnlyDictionary<string, WhoActed>> FindAsync(IReadOnlyCollection<string> actors, Actor reader, Guid? learnerId, CancellationToken cancellationToken);
}

/// <param name="Role">That the person holds now; null where none is known any more.</param>
/// <param name="Institution">For which they hold it.</param>
/// <param name="Program">The id of a program.</param>
/// <param name="Name">What colleagues know the person by; null where the reader may not see it.</param>
public sealed record WhoActed(ActingPart Part, Role? Role = null, LocalizedText? Institution = null, string? Program = null, string? Name = null);

public enum ActingPart
{
    /// <summary>The learner themselves.</summary>
    Learner,
    Staff,
    Program,

    /// <summary>The platform, driving waitlists, offers and processes.</summary>
    Platform,
}
