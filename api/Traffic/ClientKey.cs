using AiTalent.Api.Authority;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Traffic;

/// <summary>Who counts as one client of costly work: the person or program that signed in; of nobody the address.</summary>
internal static class ClientKey
{
    public static string Of(HttpContext context) => Caller.Of(context) is { Role: not Role.Anonymous } actor ? actor.Id : ClientAddress.Of(context);
}
