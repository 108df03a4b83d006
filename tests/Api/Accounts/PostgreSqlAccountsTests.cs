using System.Net;
using AiTalent.Api.Accounts;
using AiTalent.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>Repeats the main account tests of SQLite on PostgreSQL.</summary>
public sealed class PostgreSqlAccountsTests
{
    [Fact]
    public async Task People_sign_up_take_their_data_along_see_who_looked_and_are_erased()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Assert.SkipUnless(PrivatePostgres.IsInstalled, PrivatePostgres.HowToInstall);
        await using var postgres = await PrivatePostgres.StartAsync();
        await using var running = await RunningApi.WithAsync(
            "--AiTalent:Storage:Provider=PostgreSql", $"--AiTalent:Storage:ConnectionString={await postgres.CreateDatabaseAsync()}");
        using var person = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync("김", "서연");
        var learner = await person.LearnerAsync(running);

        for (var i = 0; i < 2; i++)
            (await running.National.GetAsync($"/learners/{learner}?minPosition={await running.HeadAsync()}")).Expect(200);
        await person.Browser.FillInAsync("/ko/account/privacy", "give");
        await person.Browser.FillInAsync("/ko/account/privacy", "withdraw-talent");
        await person.Browser.FillInAsync("/ko/account/privacy", "download");
        await Eventually.TrueAsync(async () => (await person.Browser.GetAsync("/account/my-data.zip")).StatusCode == HttpStatusCode.OK);
        var page = await person.Browser.PageAsync("/en/account/privacy");
        await person.Browser.FillInAsync("/en/account/erase", "erase", ("password", Person.Password), ("sure", "true"));

        Assert.Contains("김서연", page, StringComparison.Ordinal);
        Assert.Contains("read in 한국어", page, StringComparison.Ordinal);
        Assert.Contains("Opened your learner record", page, StringComparison.Ordinal);
        Assert.False(await person.IsSignedInAsync());
        await Eventually.TrueAsync(async () =>
        {
            await using var scope = running.Services.CreateAsyncScope();
            return !await scope.ServiceProvider.GetRequiredService<AccountsContext>().Users.AnyAsync(account => account.LearnerId == learner);
        });
    }
}
