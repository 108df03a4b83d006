using AiTalent.Domain.Authority;

namespace AiTalent.Api.Tests.Ministry;

/// <summary>Creates visitors of the ministry pages.</summary>
internal static class MinistryStaff
{
    public static async Task<Visitor> VisitorAsync(this RunningApi running, Role role, Guid? institution = null) =>
        new(running.Address, await running.CookieOfAsync(Actor.Person(Actor.IdOf(Guid.CreateVersion7()), role, institution)));
}
