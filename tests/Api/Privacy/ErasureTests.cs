using AiTalent.Api.Accounts;
using AiTalent.Api.Privacy.Erasure;
using AiTalent.Api.Tests.Accounts;
using AiTalent.Domain.Authority;
using AiTalent.EventStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Privacy;

public sealed class ErasureTests(RunningApi running)
{
    private const string Page = "/en/account/erase";

    [Fact]
    public async Task The_person_is_gone_from_everywhere_and_leaves_what_has_not_ended()
    {
        var world = new World(running.National);
        var (run, full) = (await world.RunAsync(5), await world.RunAsync(1));
        var (seated, next) = (await world.LearnerAsync(), await world.LearnerAsync());
        (await world.EnrolAsync(full, seated)).Expect(201);
        using var person = await new Person(running).BecomeAsync();
        await person.SaveProfileAsync();
        await person.EnrolAsync(run);
        await person.EnrolAsync(full);
        (await world.EnrolAsync(full, next)).Expect(201);
        var learner = await person.LearnerAsync(running);
        using var elsewhere = await person.ElsewhereAsync();

        Person.ExpectRedirect($"{Page}?done=erased", await EraseAsync(person));

        Assert.False(await person.IsSignedInAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
        Assert.Contains("The address or the password is wrong", await Person.WordsAsync(await person.SignInAsync()), StringComparison.Ordinal);
        await GoneAsync(learner);
        Assert.Empty(await running.Services.GetRequiredService<IPeopleStore>().ReadAsync(learner, TestContext.Current.CancellationToken));
        Assert.Equal("Your account was erased", (await person.Outbox.FindAsync(person.Email, 2)).Subject);
        foreach (var (left, seats) in new[] { (run, (0, 0)), (full, (1, 1)) })
            await Eventually.FindAsync(async () => await SeatsAsync(left, await running.HeadAsync()) == seats ? "left" : null);
        (await world.EnrolAsync(await world.RunAsync(1), learner)).ExpectProblem(409, "unknown_learner", "learnerId");

        var position = (await world.WithdrawAsync(full, seated)).Expect(200).Position;
        Assert.Equal("enrolled", (await running.National.GetAsync($"/course-runs/{full}/enrolments/{next}?minPosition={position}")).Expect(200).String("status"));
        Assert.Equal("withdrawn", (await running.National.GetAsync($"/course-runs/{full}/enrolments/{learner}")).Expect(200).String("status"));
    }

    [Fact]
    public async Task The_address_is_free_for_a_new_account_that_knows_nothing_of_the_old_one()
    {
        using var person = await new Person(running).BecomeAsync();
        var learner = await person.LearnerAsync(running);
        await EraseAsync(person);

        await person.SignUpAsync();
        await person.Browser.FillInAsync(Outbox.AddressIn(await person.Outbox.FindAsync(person.Email, 3)), "confirm", ("password", Person.Password));

        Assert.True(await person.IsSignedInAsync());
        Assert.NotEqual(learner, await person.LearnerAsync(running));
    }

    [Fact]
    public async Task Nobody_is_erased_without_the_password_and_a_second_thought()
    {
        using var person = await new Person(running).BecomeAsync();

        Assert.Contains("not your current password", await Person.WordsAsync(await EraseAsync(person, password: "a guess of mine")), StringComparison.Ordinal);
        Assert.Contains("Confirm that you understand", await Person.WordsAsync(await EraseAsync(person, sure: "false")), StringComparison.Ordinal);

        Assert.True(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task Who_acts_for_an_institution_gives_the_role_up_first()
    {
        using var registrar = await running.EmployedAsync(Role.Registrar, await new World(running.National).InstitutionAsync());

        Assert.Contains("You have a role at an institution", await Person.WordsAsync(await EraseAsync(registrar)), StringComparison.Ordinal);

        Assert.True(await registrar.IsSignedInAsync());
    }

    [Fact]
    public async Task An_institution_erases_a_learner_without_an_account_and_the_next_in_line_is_not_held_up()
    {
        var world = new World(running.National);
        var (institution, other) = (await world.InstitutionAsync(), await world.InstitutionAsync());
        var full = await world.RunAsync(1, institution: institution);
        var learners = new List<Guid>();
        for (var i = 0; i < 3; i++)
            learners.Add(await world.LearnerAsync(institution));
        foreach (var learner in learners)
            (await world.EnrolAsync(full, learner)).Expect(201);
        var registrar = await running.ClientAsync(["learners"], institution);

        (await (await running.ClientAsync(["learners"], other)).DeleteAsync($"/learners/{learners[1]}/person")).ExpectProblem(403, "other_institution");
        (await registrar.DeleteAsync($"/learners/{learners[1]}/person")).Expect(200);
        await GoneAsync(learners[1]);

        var position = (await world.WithdrawAsync(full, learners[0])).Expect(200).Position;
        // The platform withdraws the erased learner, who may have been promoted in between.
        await Eventually.TrueAsync(async () =>
            (await running.National.GetAsync($"/course-runs/{full}/enrolments/{learners[2]}?minPosition={position}")).Expect(200).String("status") == "enrolled");
    }

    [Fact]
    public async Task An_account_that_a_backup_brings_back_is_erased_again()
    {
        using var person = await new Person(running).BecomeAsync();
        var learner = await person.LearnerAsync(running);
        await running.Services.GetRequiredService<IPeopleStore>().EraseAsync(learner, TestContext.Current.CancellationToken);

        await using (var scope = running.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<PersonErasure>().EmptyAgainAsync(TestContext.Current.CancellationToken);

        Assert.False(await person.IsSignedInAsync());
        await GoneAsync(learner);
    }

    private static Task<HttpResponseMessage> EraseAsync(Person person, string password = Person.Password, string sure = "true") =>
        person.Browser.FillInAsync(Page, "erase", ("password", password), ("sure", sure));

    private Task GoneAsync(Guid learner) => Eventually.TrueAsync(async () =>
    {
        await using var scope = running.Services.CreateAsyncScope();
        return !await scope.ServiceProvider.GetRequiredService<AccountsContext>().Users.AnyAsync(account => account.LearnerId == learner);
    });

    private async Task<(int? Taken, int? Waitlisted)> SeatsAsync(Guid run, long position)
    {
        var answer = (await running.National.GetAsync($"/course-runs/{run}?minPosition={position}")).Expect(200);
        return (answer.Number("taken"), answer.Number("waitlisted"));
    }
}
