using AiTalent.Api.Privacy.Accesses;
using AiTalent.Domain.Authority;
using AiTalent.Web.Credentials;
using AiTalent.Web.Formats;

namespace AiTalent.Api.Credentials;

internal sealed class CredentialHolders(PersonReader people) : ICredentialHolders
{
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(Actor actor, IReadOnlyCollection<Guid> learners, CancellationToken cancellationToken) =>
        (await people.ReadAsync(actor, learners, AccessReason.Credentials, cancellationToken))
            .Select(one => (one.Key, Name: PersonName.Of(one.Value)))
            .Where(one => one.Name is not null).ToDictionary(one => one.Key, one => one.Name!);
}
