using AiTalent.Domain.Authority;

namespace AiTalent.Api.Tests.Ministry;

/// <summary>Who comes to the ministry's desk.</summary>
internal static class MinistryStaff
{
    public static async Task<Visitor> VisitorAsync(this RunningApi running, Role role, Guid? institution = null) =>
        new(running.Address, await running.CookieOfAsync(Actor.Person(Actor.IdOf(Guid.CreateVersion7()), role, institution)));
}
