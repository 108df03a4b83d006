using AiTalent.Api.Authority;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Traffic;

/// <summary>Identifies the client of costly work: the signed-in person or API client; for anonymous requests the address.</summary>
internal static class ClientKey
{
    public static string Of(HttpContext context) => Caller.Of(context) is { Role: not Role.Anonymous } actor ? actor.Id : ClientAddress.Of(context);
}
