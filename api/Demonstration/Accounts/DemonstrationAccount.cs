using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Demonstration.Accounts;

/// <summary>Somebody whom a visitor of the demonstration can be.</summary>
/// <param name="Id">As it stands in the address that one enters by.</param>
/// <param name="Name">Of the invented person.</param>
/// <param name="Institution">Where the person belongs, in the languages of the pages.</param>
internal sealed record DemonstrationAccount(string Id, Actor Actor, LocalizedText Name, LocalizedText Institution);
