using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.Authority;

/// <summary>Represents who may send one command about an object of Ha Noi, with Ha Noi and the company as parties.</summary>
/// <param name="Scope">The scope that an API client requires; null if no API client may send it.</param>
/// <param name="Own">Roles allowed for their own institution.</param>
/// <param name="National">Roles allowed without an institution.</param>
/// <param name="Decide">Returns the refusal of the rules, if any.</param>
public sealed record Row(string? Scope, Role[] Own, Role[] National, Func<CommandContext, Refusal?> Decide)
{
    /// <summary>The institutions of the object concerned.</summary>
    public Guid[] About { get; init; } = [Hanoi];

    public bool Refuses(Actor actor) => Decide(new CommandContext(actor, Now))?.Code is Authorization.NotPermittedCode or Authorization.OtherInstitutionCode;
}
