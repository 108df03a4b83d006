using AiTalent.Domain.Authority;
using Orleans;

namespace AiTalent.Domain.Decisions;

/// <summary>Represents the actor, the time and the idempotency id of a command.</summary>
/// <param name="Actor">The actor with its institution and permissions.</param>
/// <param name="At">UTC, corrected to the database clock; set by the grain that decides.</param>
/// <param name="CommandId">Derived from the client, its key and the stream; null if the client sent no key.</param>
/// <param name="Fingerprint">Hash of the request content: the same id with different content is refused.</param>
[GenerateSerializer, Immutable, Alias("CommandContext")]
public sealed record CommandContext(Actor Actor, DateTimeOffset At = default, Guid? CommandId = null, long Fingerprint = 0);
