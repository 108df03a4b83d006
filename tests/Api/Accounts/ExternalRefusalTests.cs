using System.Net;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

[Collection(WithProviders.Name)]
public sealed class ExternalRefusalTests(ExternalApi api)
{
    private const string Refused = "/en/sign-in/external/uni?problem=refused";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_provider_that_says_that_it_is_another_is_refused_wherever_it_says_it(bool alsoInItsAnswer)
    {
        using var stranger = new Stranger(api, ExternalApi.Foreign);
        var callback = await stranger.CallbackAsync(await stranger.GoAsync());
        Assert.Contains("&iss=", callback, StringComparison.Ordinal);

        Assert.Equal("/en/sign-in/external/foreign?problem=refused", await stranger.BackAsync(alsoInItsAnswer ? callback : callback.Split("&iss=")[0]));

        Assert.Contains("The response from the other site could not be used", await stranger.Browser.PageAsync("/en/sign-in/external/foreign?problem=refused"), StringComparison.Ordinal);
        Assert.Contains("is too old or was already used", await stranger.Browser.PageAsync(Stranger.Arrival), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_used_once()
    {
        using var stranger = await new Stranger(api).BecomeAsync();
        var callback = await stranger.CallbackAsync(await stranger.GoAsync());
        Assert.Equal(Stranger.Arrival, await stranger.BackAsync(callback));

        Assert.Equal(Refused, await stranger.BackAsync(callback));
    }

    [Fact]
    public async Task An_answer_is_of_use_in_the_browser_alone_that_asked_for_it()
    {
        using var stranger = await new Stranger(api).BecomeAsync();
        using var other = new Stranger(api);

        Assert.Equal(Refused, await other.BackAsync(await stranger.CallbackAsync(await stranger.GoAsync())));

        Assert.False(await other.IsSignedInAsync());
    }

    [Theory]
    [InlineData("code")]
    [InlineData("state")]
    [InlineData("iss")]
    public async Task An_answer_that_was_tampered_with_is_refused(string part)
    {
        using var stranger = await new Stranger(api).BecomeAsync();
        using var elsewhere = new Stranger(api, subject: stranger.Subject);
        var callback = new UriBuilder(await elsewhere.CallbackAsync(await elsewhere.GoAsync()));
        Assert.Contains($"{part}=", callback.Query, StringComparison.Ordinal);
        callback.Query = string.Join('&', callback.Query.TrimStart('?').Split('&').Select(one => one.StartsWith($"{part}=", StringComparison.Ordinal) ? $"{part}=another" : one));

        // Without its state, a response does not identify the page's language; the browser's language is used.
        Assert.EndsWith("/sign-in/external/uni?problem=refused", await elsewhere.BackAsync(callback.Uri.ToString()), StringComparison.Ordinal);

        Assert.False(await elsewhere.IsSignedInAsync());
    }

    [Fact]
    public async Task An_answer_of_one_provider_is_none_of_another()
    {
        using var stranger = new Stranger(api);
        var callback = await stranger.CallbackAsync(await stranger.GoAsync());

        Assert.EndsWith("/sign-in/external/national?problem=refused", await stranger.BackAsync(callback.Replace("/uni/", "/national/", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_breaks_off_at_the_provider_is_told_that_nothing_was_changed()
    {
        using var stranger = new Stranger(api);

        var back = await stranger.BackAsync(await stranger.CallbackAsync(await stranger.GoAsync(), cancels: true));

        Assert.Contains("Nothing was changed", await stranger.Browser.PageAsync(back), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_is_down_gives_a_page_that_says_so()
    {
        using var stranger = new Stranger(api, ExternalApi.Down);

        Assert.Contains("Continue with Out of order", await stranger.Browser.PageAsync("/en/sign-in"), StringComparison.Ordinal);
        Assert.Contains("is not responding", await Person.WordsAsync(await stranger.GoAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_goes_down_meanwhile_gives_a_page_too()
    {
        await using var provider = new ProviderProcess(ExternalApi.University);
        await using var running = new RunningApi { Settings = [.. provider.Settings("Soon gone")] };
        await provider.StartAsync();
        await running.InitializeAsync();
        using var stranger = new Stranger(running, ExternalApi.University);
        var callback = await stranger.CallbackAsync(await stranger.GoAsync());

        await provider.DisposeAsync();

        Assert.Equal(Refused, await stranger.BackAsync(callback));
        Assert.Contains("Soon gone", await stranger.Browser.PageAsync(Refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_callback_without_an_answer_is_refused_and_a_provider_that_nobody_knows_is_not_found()
    {
        using var stranger = new Stranger(api);

        Assert.EndsWith("?problem=refused", await stranger.BackAsync("/sign-in/external/uni/callback"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Browser.GetAsync("/en/sign-in/external/nobody")).StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_site_leads_nobody_to_a_provider()
    {
        using var stranger = new Stranger(api);

        Assert.Equal(HttpStatusCode.BadRequest, (await stranger.Browser.PostAsync("/en/sign-in/external/uni", ("_handler", "go"))).StatusCode);
    }
}
