using AiTalent.Domain.Authority;

namespace AiTalent.Web.Credentials;

/// <summary>What those who hold credentials are called.</summary>
public interface ICredentialHolders
{
    /// <summary>Who is not known is left out.</summary>
    /// <param name="actor">Who reads; was found to look after persons where the credentials were given.</param>
    /// <param name="learners">Whose names.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(Actor actor, IReadOnlyCollection<Guid> learners, CancellationToken cancellationToken);
}
