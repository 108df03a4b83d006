using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.Authority;

/// <summary>Who may send one command about something of Ha Noi's, with Ha Noi and the company as parties.</summary>
/// <param name="Scope">What a program needs; null where no program may.</param>
/// <param name="Own">Roles that may for their own institution.</param>
/// <param name="National">Roles that may without an institution.</param>
/// <param name="Decide">The refusal, if any, that the rules answer with.</param>
public sealed record Row(string? Scope, Role[] Own, Role[] National, Func<CommandContext, Refusal?> Decide)
{
    /// <summary>Whose thing it is about.</summary>
    public Guid[] About { get; init; } = [Hanoi];

    public bool Refuses(Actor actor) => Decide(new CommandContext(actor, Now))?.Code is Authorization.NotPermittedCode or Authorization.OtherInstitutionCode;
}
