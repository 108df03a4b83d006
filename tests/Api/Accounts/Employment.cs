using System.Net;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>Creates signed-in institution staff for tests.</summary>
internal static class Employment
{
    /// <summary>Returns a signed-in person who holds the role and acts in it.</summary>
    public static async Task<Person> EmployedAsync(this RunningApi running, Role role, Guid institution)
    {
        using var person = await new Person(running).BecomeAsync();
        await running.GrantAsync(await person.AccountAsync(running), role, institution);
        return await person.ElsewhereAsync();
    }

    public static Task<HttpResponseMessage> InviteAsync(this Person inviter, string email, Role role = Role.Registrar, string language = "en") =>
        inviter.Browser.FillInAsync("/en/staff", "invite", ("email", email), ("role", role.ToString()), ("language", language));

    /// <summary>Sends an invitation and returns the page that its mail links to.</summary>
    /// <param name="number">The number of the mail to the address, oldest first.</param>
    public static async Task<string> InvitedAsync(this Person inviter, Person guest, Role role = Role.Registrar, int number = 1)
    {
        Person.ExpectRedirect("/en/staff?done=invited", await inviter.InviteAsync(guest.Email, role));
        return Outbox.AddressIn(await guest.Outbox.FindAsync(guest.Email, number));
    }

    public static Task<HttpResponseMessage> AcceptAsync(this Person guest, string invitation) => guest.Browser.FillInAsync(invitation, "accept");

    public static async Task<HttpStatusCode> SeesLearnersAsync(this Person person, Guid institution) =>
        (await person.Browser.GetAsync($"/api/v1/learners?institutionId={institution}")).StatusCode;
}
