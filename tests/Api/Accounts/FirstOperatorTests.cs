using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed partial class FirstOperatorTests(UndisturbedApi api) : IClassFixture<UndisturbedApi>
{
    [Fact]
    public async Task The_first_start_prints_a_link_that_makes_one_person_the_operator()
    {
        var running = api.Running;
        var link = new Uri((await Eventually.FindAsync(() => Link().Match(running.Log.Text) is { Success: true } found ? found : null)).Value).PathAndQuery;
        using var first = await new Person(running).BecomeAsync();
        using var second = await new Person(running).BecomeAsync();

        Assert.Contains("can no longer be used", await Person.WordsAsync(await first.Browser.FillInAsync("/en/first-operator?code=guessed", "become")), StringComparison.Ordinal);
        Person.ExpectRedirect("/en/account/second-factor", await first.Browser.FillInAsync(link, "become"));
        await first.ExpectOnAccountAsync("Operator");
        Assert.Contains("can no longer be used", await Person.WordsAsync(await second.Browser.FillInAsync(link, "become")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"http\S+/en/first-operator\?code=\S+")]
    private static partial Regex Link();
}
