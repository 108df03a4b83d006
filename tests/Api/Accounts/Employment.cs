using System.Net;
using AiTalent.Domain.Authority;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>People of an institution's staff, at their browsers.</summary>
internal static class Employment
{
    /// <summary>Somebody who holds the role, signed in and acting by it.</summary>
    public static async Task<Person> EmployedAsync(this RunningApi running, Role role, Guid institution)
    {
        using var person = await new Person(running).BecomeAsync();
        await running.GrantAsync(await person.AccountAsync(running), role, institution);
        return await person.ElsewhereAsync();
    }

    public static Task<HttpResponseMessage> InviteAsync(this Person inviter, string email, Role role = Role.Registrar, string language = "en") =>
        inviter.Browser.FillInAsync("/en/staff", "invite", ("email", email), ("role", role.ToString()), ("language", language));

    /// <summary>Invites, and finds the page that the mail leads to.</summary>
    /// <param name="number">Which of the mails to the address it will be.</param>
    public static async Task<string> InvitedAsync(this Person inviter, Person guest, Role role = Role.Registrar, int number = 1)
    {
        Person.ExpectRedirect("/en/staff?done=invited", await inviter.InviteAsync(guest.Email, role));
        return Outbox.AddressIn(await guest.Outbox.FindAsync(guest.Email, number));
    }

    public static Task<HttpResponseMessage> AcceptAsync(this Person guest, string invitation) => guest.Browser.FillInAsync(invitation, "accept");

    public static async Task<HttpStatusCode> SeesLearnersAsync(this Person person, Guid institution) =>
        (await person.Browser.GetAsync($"/api/v1/learners?institutionId={institution}")).StatusCode;
}
