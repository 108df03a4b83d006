using AiTalent.Contracts.Learners;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

[Collection(WithProviders.Name)]
public sealed class ExternalProfileTests(ExternalApi api)
{
    [Fact]
    public async Task Whoever_a_university_signs_in_is_registered_as_a_learner_of_it()
    {
        using var stranger = await new Stranger(api).BecomeAsync();

        Assert.Equal(api.Institution, await RegisteredAsync(stranger));
    }

    [Fact]
    public async Task A_national_provider_speaks_for_no_institution()
    {
        using var stranger = await new Stranger(api, ExternalApi.National).BecomeAsync();

        Assert.Null(await RegisteredAsync(stranger));
    }

    [Fact]
    public async Task Whoever_is_registered_already_stays_as_they_are_when_they_link_their_university()
    {
        using var stranger = await new Stranger(api, ExternalApi.National).BecomeAsync();
        await RegisteredAsync(stranger);
        using var there = new Stranger(api);
        using var departure = await stranger.Browser.FillInAsync("/en/account/logins", "link", ("provider", ExternalApi.University));
        using var back = await stranger.Browser.GetAsync(await there.CallbackAsync(departure));
        Person.ExpectRedirect("/en/account/logins?done=linked", await stranger.Browser.GetAsync("/en/account/logins"));

        Assert.Null(await RegisteredAsync(stranger));
    }

    private async Task<Guid?> RegisteredAsync(Stranger stranger)
    {
        var saved = await stranger.Browser.FillInAsync(
            "/en/account/profile", "profile", ("key", $"{Guid.NewGuid()}"), ("familyName", "Trần"), ("givenName", "Quốc Bảo"), ("birthDate", "2004-05-06"), ("place", "VN:01"));
        Assert.Contains("Your profile is saved", await Person.WordsAsync(saved), StringComparison.Ordinal);
        var learner = Guid.Empty;
        await stranger.ChangeAccountAsync((_, account) => Task.FromResult(learner = account.LearnerId));
        return (await api.Running.Services.GetRequiredService<IGrainFactory>().GetGrain<ILearnerGrain>(learner).Find())!.Profile.InstitutionId;
    }
}
