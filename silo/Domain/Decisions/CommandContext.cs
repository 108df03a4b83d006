using AiTalent.Domain.Authority;
using Orleans;

namespace AiTalent.Domain.Decisions;

/// <summary>Who asks, when, and under which id the same request may come again.</summary>
/// <param name="Actor">Who acts, for which institution, with which permissions.</param>
/// <param name="At">UTC, corrected to the clock of the database; set by the grain that decides.</param>
/// <param name="CommandId">Derived from the client, its key and the stream; null where the client gave no key.</param>
/// <param name="Fingerprint">Of the request's content: the same id with another content is refused.</param>
[GenerateSerializer, Immutable, Alias("CommandContext")]
public sealed record CommandContext(Actor Actor, DateTimeOffset At = default, Guid? CommandId = null, long Fingerprint = 0);
