using AiTalent.Application.People;
using AiTalent.Domain.Authority;

namespace AiTalent.Application.Credentials;

/// <summary>What those who hold credentials are called.</summary>
public sealed class CredentialHolders(PersonReader people)
{
    /// <summary>Who is not known is left out.</summary>
    /// <param name="actor">Who reads; was found to look after persons where the credentials were given.</param>
    /// <param name="learners">Whose names.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(Actor actor, IReadOnlyCollection<Guid> learners, CancellationToken cancellationToken) =>
        (await people.ReadAsync(actor, learners, AccessReason.Credentials, cancellationToken))
            .Select(one => (one.Key, Name: PersonName.Of(one.Value)))
            .Where(one => one.Name is not null).ToDictionary(one => one.Key, one => one.Name!);
}
