using AiTalent.Domain.Authority;

namespace AiTalent.Web.Credentials;

/// <summary>Reads the names of credential holders.</summary>
public interface ICredentialHolders
{
    /// <summary>Returns the names by learner; unknown learners are omitted.</summary>
    /// <param name="actor">The reader, whose access to personal data at the issuing institutions was checked.</param>
    /// <param name="learners">The learners.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(Actor actor, IReadOnlyCollection<Guid> learners, CancellationToken cancellationToken);
}
