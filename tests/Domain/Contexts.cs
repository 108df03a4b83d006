using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests;

/// <summary>Provides the actors of the examples, at one instant of an ordinary working day.</summary>
internal static class Contexts
{
    public static readonly DateTimeOffset Now = new(2026, 3, 10, 2, 0, 0, TimeSpan.Zero);

    public static readonly Guid Hanoi = Numbered(0xA1);
    public static readonly Guid Seoul = Numbered(0xA2);
    public static readonly Guid Company = Numbered(0xA3);

    public static readonly CommandContext Registrar = By(Role.Registrar, Hanoi);
    public static readonly CommandContext KoreanRegistrar = By(Role.Registrar, Seoul);
    public static readonly CommandContext Administrator = By(Role.InstitutionAdministrator, Hanoi);
    public static readonly CommandContext KoreanAdministrator = By(Role.InstitutionAdministrator, Seoul);
    public static readonly CommandContext Representative = By(Role.CompanyRepresentative, Company);
    public static readonly CommandContext Ministry = By(Role.MinistryAdministrator, null);
    public static readonly CommandContext Platform = new(Actor.System, Now);

    public static CommandContext By(Role role, Guid? institutionId) => new(Actor.Person($"user:{role}", role, institutionId), Now);

    public static CommandContext Self(Guid learnerId) => new(Actor.Person("user:learner", Role.Learner, learnerId: learnerId), Now);

    public static CommandContext Program(Guid? institutionId, params string[] scopes) => new(Actor.Client("sis", scopes, institutionId), Now);

    public static CommandContext On(this CommandContext context, DateTimeOffset at) => context with { At = at };

    public static Guid Numbered(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
}
