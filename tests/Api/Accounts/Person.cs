using System.Diagnostics;
using System.Net;
using AiTalent.Api.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>Represents a person with an address, a password and one browser.</summary>
internal sealed class Person(RunningApi running, string? email = null) : IDisposable
{
    public const string Password = "mưa rơi trên mái lá";

    public string Email { get; } = email ?? $"{Guid.NewGuid():N}@example.com";

    public Visitor Browser { get; } = new(running.Address);

    public Outbox Outbox { get; } = new(running.Folder);

    public void Dispose() => Browser.Dispose();

    public Task<HttpResponseMessage> SignUpAsync(string password = Password, bool agrees = true) => Browser.FillInAsync(
        "/en/sign-up", "sign-up", ("email", Email), ("password", password), ("agree-training", agrees ? "true" : "false"));

    public Task<HttpResponseMessage> SignInAsync(string password = Password) =>
        Browser.FillInAsync("/en/sign-in", "sign-in", ("email", Email), ("password", password));

    /// <summary>Signs up, opens the mail and confirms the address.</summary>
    public async Task<Person> BecomeAsync()
    {
        ExpectRedirect("/en/sign-up/sent", await SignUpAsync());
        var page = Outbox.AddressIn(await Outbox.FindAsync(Email));
        ExpectRedirect("/en/account", await Browser.FillInAsync(page, "confirm", ("password", Password)));
        Assert.True(await IsSignedInAsync());
        return this;
    }

    /// <summary>Returns the same person in another browser, signed in.</summary>
    public async Task<Person> ElsewhereAsync(string password = Password)
    {
        var elsewhere = new Person(running, Email);
        ExpectRedirect("/en/account", await elsewhere.SignInAsync(password));
        Assert.True(await elsewhere.IsSignedInAsync());
        return elsewhere;
    }

    public async Task<Guid> AccountAsync(RunningApi running) => (await FindAsync(running))!.Id;

    public async Task<Guid> LearnerAsync(RunningApi running) => (await FindAsync(running))!.LearnerId;

    /// <returns>Null if the address has no account.</returns>
    public async Task<Account?> FindAsync(RunningApi running)
    {
        await using var scope = running.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(Email);
    }

    /// <summary>Waits until the account page shows the words.</summary>
    public async Task ExpectOnAccountAsync(string words)
    {
        var started = Stopwatch.GetTimestamp();
        while (!(await Browser.PageAsync("/en/account")).Contains(words, StringComparison.Ordinal))
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(30), $"The page did not say \"{words}\" in time.");
    }

    public async Task<bool> IsSignedInAsync() => (await Browser.GetAsync("/en/account")).StatusCode == HttpStatusCode.OK;

    public static void ExpectRedirect(string to, HttpResponseMessage answer) =>
        Assert.Equal((HttpStatusCode.Redirect, to), (answer.StatusCode, answer.Headers.Location?.ToString().Replace(answer.RequestMessage!.RequestUri!.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal)));

    public static async Task<string> WordsAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
