using AiTalent.Application.People;
using AiTalent.Domain.Authority;

namespace AiTalent.Application.Credentials;

/// <summary>Reads the names of credential holders.</summary>
public sealed class CredentialHolders(PersonReader people)
{
    /// <summary>Returns the names by learner; unknown learners are omitted.</summary>
    /// <param name="actor">The reader, whose access to personal data at the issuing institutions was checked.</param>
    /// <param name="learners">The learners.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(Actor actor, IReadOnlyCollection<Guid> learners, CancellationToken cancellationToken) =>
        (await people.ReadAsync(actor, learners, AccessReason.Credentials, cancellationToken))
            .Select(one => (one.Key, Name: PersonName.Of(one.Value)))
            .Where(one => one.Name is not null).ToDictionary(one => one.Key, one => one.Name!);
}
