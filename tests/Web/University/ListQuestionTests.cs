using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.Web.Languages;
using AiTalent.Web.University;
using AiTalent.Web.University.CourseRuns;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace AiTalent.Web.Tests.University;

public class ListQuestionTests
{
    private static readonly Guid Own = new("01990000-0000-7000-8000-000000000004");
    private static readonly Guid Other = new("01990000-0000-7000-8000-000000000005");
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_list_is_of_the_own_institution_where_its_address_names_none()
    {
        var registrar = Actor.Person("user:1", Role.Registrar, Own);

        Assert.Equal(Own, CommandRequest("").InstitutionFor(registrar));
        Assert.Equal(Own, CommandRequest("?institution=mine").InstitutionFor(registrar));
        Assert.Equal(Other, CommandRequest($"?institution={Other}").InstitutionFor(registrar));
        Assert.Null(CommandRequest("").InstitutionFor(Actor.Client("client", ["catalogue"])));
    }

    [Fact]
    public void Another_question_keeps_the_others_and_begins_on_its_first_page()
    {
        var question = CommandRequest("?q=AI&state=open&after=abc&seen=7&done=saved&course=");

        Assert.Equal("?q=AI&state=open&sort=title", question.With("sort", "title"));
        Assert.Equal("?q=AI", question.With("state", null));
        Assert.Null(question.Page.Cursor);
        Assert.Equal(100, CommandRequest($"?q={new string('a', 400)}").Q!.Length);
    }

    [Fact]
    public void What_the_address_says_of_runs_is_asked_for_and_what_it_says_wrongly_is_not()
    {
        Language.Korean.Use();

        Assert.Equal(
            new CourseRunFilter("máy", Other, Own, Order: CourseRunOrder.SeatsLeft, Language: "ko", In: new PhaseThen(RunPhase.Running, Now)),
            Runs($"?q=máy&course={Other}&state=running&sort=seats").At(Now, Own, Within));
        Assert.Equal(new CourseRunFilter(InstitutionId: Own, Order: CourseRunOrder.StartsLast, Language: "ko", Drafts: null), Runs("?state=someday&sort=colour&course=1").At(Now, Own, Within));
        Assert.Equal(new CourseRunFilter(InstitutionId: Own, Order: CourseRunOrder.StartsLast, Language: "ko", Drafts: true), Runs("?state=draft").At(Now, Own, Within));
    }

    [Fact]
    public void Overdue_runs_ended_before_the_time_to_close_them_was_over() => Assert.Equal(
        new CourseRunFilter(InstitutionId: Own, Order: CourseRunOrder.StartsLast, Language: "ko", Drafts: null, Overdue: Now - Within) with { Language = Language.Current.Code },
        Runs("?state=overdue").At(Now, Own, Within));

    private static readonly TimeSpan Within = TimeSpan.FromDays(60);

    private static ListFilter CommandRequest(string query) => new(new QueryCollection(QueryHelpers.ParseQuery(query)));

    private static CourseRunListFilter Runs(string query) => new(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
