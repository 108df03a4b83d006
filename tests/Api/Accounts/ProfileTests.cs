using System.Net;
using System.Text;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed class ProfileTests(RunningApi running)
{
    [Fact]
    public async Task With_a_profile_one_is_a_learner_who_can_enrol()
    {
        var world = new World(running.National);
        var run = await world.RunAsync(5);
        using var person = await new Person(running).BecomeAsync();

        Assert.Contains("Your profile is saved", await Person.WordsAsync(await person.SaveProfileAsync()), StringComparison.Ordinal);
        var enrolled = await person.EnrolAsync(run);

        Assert.Equal(HttpStatusCode.Redirect, enrolled.StatusCode);
    }

    [Fact]
    public async Task Names_are_kept_in_composed_form_and_can_be_corrected()
    {
        using var person = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync(family: "Nguyễn".Normalize(NormalizationForm.FormD), given: "Thị Ánh");
        Assert.Contains("value=\"Nguyễn\"", await person.Browser.PageAsync(ProfileForm.Page), StringComparison.Ordinal);

        await person.SaveProfileAsync("김", "서연", "Kim Seo-yeon");

        var page = await person.Browser.PageAsync(ProfileForm.Page);
        Assert.Contains("value=\"김\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Kim Seo-yeon\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Province_birth_date_and_gender_can_be_corrected_and_the_log_knows_the_right_ones()
    {
        using var person = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync(born: "2004-05-06", place: "VN:01", gender: "Male");
        var learner = await person.LearnerAsync(running);

        Assert.Contains("Your profile is saved", await Person.WordsAsync(await person.SaveProfileAsync(born: "1990-01-31", place: "KR:11", gender: "Female")), StringComparison.Ordinal);

        var page = await person.Browser.PageAsync(ProfileForm.Page);
        Assert.Contains("value=\"1990-01-31\"", page, StringComparison.Ordinal);
        Assert.Matches("value=\"KR:11\"[^>]*selected", page);
        var known = (await running.National.GetAsync($"/learners/{learner}?minPosition={await running.HeadAsync()}")).Expect(200);
        Assert.Equal(("KR", "11", "female", 35), (known.String("country"), known.String("province"), known.String("gender"), known.Number("ageBandFrom")));
        Assert.Contains("href=\"#birthDate\"", await Person.WordsAsync(await person.SaveProfileAsync(born: "")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_without_words_of_its_own_is_said_and_never_a_failure()
    {
        using var person = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync();
        var learner = await person.LearnerAsync(running);
        var erasing = new ErasePerson(new CommandContext(Actor.Person("user:learner", Role.Learner, learnerId: learner)), learner);
        Assert.Null((await running.Services.GetRequiredService<IGrainFactory>().GetGrain<ILearnerGrain>(learner).Erase(erasing)).Refusal);

        var words = await Person.WordsAsync(await person.SaveProfileAsync(given: "Bình"));

        Assert.Contains("Your data was erased", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field()
    {
        using var person = await new Person(running).BecomeAsync();

        Assert.Contains("href=\"#familyName\"", await Person.WordsAsync(await person.SaveProfileAsync(family: "", given: "")), StringComparison.Ordinal);
        Assert.Contains("href=\"#phone\"", await Person.WordsAsync(await person.SaveProfileAsync(phone: "call me")), StringComparison.Ordinal);
        Assert.Contains("href=\"#birthDate\"", await Person.WordsAsync(await person.SaveProfileAsync(born: "")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_name_comes_into_the_log_or_the_programs_log()
    {
        using var person = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync(family: "Zwölfender", given: "Ánh");

        var log = string.Concat((await running.Store.ReadLogAsync(0, int.MaxValue, TestContext.Current.CancellationToken))
            .Select(stored => Encoding.UTF8.GetString(stored.Data.Span)));
        Assert.DoesNotContain("Zwölfender", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Zwölfender", running.Log.Text, StringComparison.Ordinal);
    }
}
