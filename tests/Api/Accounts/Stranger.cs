using System.Net;
using AiTalent.Api.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>Represents a person with a provider account and one browser.</summary>
internal sealed class Stranger(RunningApi running, string provider, string? subject = null, string? email = null) : IDisposable
{
    public const string Arrival = "/en/sign-in/external";

    private readonly HttpClient _there = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public Stranger(ExternalApi api, string provider = ExternalApi.University, string? subject = null, string? email = null)
        : this(api.Running, provider, subject, email)
    {
    }

    public string Subject { get; } = subject ?? Guid.NewGuid().ToString("N");

    /// <summary>The address that the provider reports.</summary>
    public string Email { get; } = email ?? $"{Guid.NewGuid():N}@example.com";

    public Visitor Browser { get; } = new(running.Address);

    public Outbox Outbox { get; } = new(running.Folder);

    private string ProviderRedirect => $"{Arrival}/{provider}";

    public void Dispose()
    {
        _there.Dispose();
        Browser.Dispose();
    }

    /// <summary>Goes to the provider and back to sign in.</summary>
    /// <returns>The page that the site redirects to.</returns>
    public async Task<string> ComeAsync(string next = "") => await BackAsync(await CallbackAsync(await GoAsync(next)));

    public Task<HttpResponseMessage> GoAsync(string next = "") => Browser.FillInAsync(ProviderRedirect + (next.Length > 0 ? $"?next={next}" : ""), "go");

    /// <summary>Signs in at the provider that a page redirected to.</summary>
    /// <returns>The callback address with the provider's response.</returns>
    public async Task<string> CallbackAsync(HttpResponseMessage page, bool cancels = false)
    {
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var address = Assert.Single(page.Headers.GetValues("Refresh"))["0;url=".Length..];
        using var answer = await _there.GetAsync(
            $"{address}&{(cancels ? "cancel=true" : $"sub={Subject}&email={Uri.EscapeDataString(Email)}&name=Somebody&email_verified=true")}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    /// <returns>The page that the site redirects to.</returns>
    public async Task<string> BackAsync(string callback)
    {
        using var answer = await Browser.GetAsync(callback);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    public Task<HttpResponseMessage> SignUpAsync(string? email = null, bool agrees = true, string arrival = Arrival) => Browser.FillInAsync(
        arrival, "external-sign-up", ("email", email ?? Email), ("agree-training", agrees ? "true" : "false"));

    /// <summary>Opens the page of the mail, signs in at the provider again, and returns to the page.</summary>
    public async Task<HttpResponseMessage> ConfirmAsync(string page) => await Browser.GetAsync(await BackAsync(await CallbackAsync(await Browser.FillInAsync(page, "confirm"))));

    /// <summary>Signs in for the first time, creates an account and confirms it.</summary>
    public async Task<Stranger> BecomeAsync()
    {
        await ComeAsync();
        Person.ExpectRedirect("/en/sign-up/sent", await SignUpAsync());
        Person.ExpectRedirect("/en/account", await ConfirmAsync(Outbox.AddressIn(await Outbox.FindAsync(Email))));
        Assert.True(await IsSignedInAsync());
        return this;
    }

    /// <summary>Signs in and follows the redirect to the page of the site.</summary>
    public async Task<HttpResponseMessage> ArriveAsync(string next = "") => await Browser.GetAsync(await ComeAsync(next));

    public async Task<bool> IsSignedInAsync() => (await Browser.GetAsync("/en/account")).StatusCode == HttpStatusCode.OK;

    public async Task ChangeAccountAsync(Func<UserManager<Account>, Account, Task> change)
    {
        await using var scope = running.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await change(accounts, (await accounts.FindByEmailAsync(Email))!);
    }
}
