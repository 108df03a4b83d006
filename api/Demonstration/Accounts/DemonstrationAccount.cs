using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Demonstration.Accounts;

/// <summary>Represents a user that a visitor of the demonstration can act as.</summary>
/// <param name="Id">The id in the entry address.</param>
/// <param name="Name">Name of the invented person.</param>
/// <param name="Institution">The person's institution, in the languages of the pages.</param>
internal sealed record DemonstrationAccount(string Id, Actor Actor, LocalizedText Name, LocalizedText Institution);
