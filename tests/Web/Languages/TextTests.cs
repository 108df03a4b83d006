using System.Globalization;
using System.Text.RegularExpressions;
using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Web.Tests.Languages;

public partial class TextTests
{
    // Names that are the same in every language.
    private static readonly string[] ProperNouns = ["SiteName"];

    public static TheoryData<string> Resources => [.. ResourceTexts.Names];

    [Theory]
    [MemberData(nameof(Resources))]
    public void Every_language_has_every_text_and_no_other(string resource)
    {
        var english = Texts(resource, "");

        Assert.NotEmpty(english);
        Assert.Equal(english.Keys.Order(), Texts(resource, "vi").Keys.Order());
        Assert.Equal(english.Keys.Order(), Texts(resource, "ko").Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Every_language_fills_the_same_places(string resource)
    {
        var english = Texts(resource, "");
        foreach (var language in (string[])["vi", "ko"])
            Assert.All(Texts(resource, language), text => Assert.True(
                Placeholders(text.Value).SetEquals(Placeholders(english[text.Key])), $"{language} {text.Key}: {text.Value}"));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void No_text_was_left_in_English(string resource)
    {
        var english = Texts(resource, "");
        foreach (var language in (string[])["vi", "ko"])
            Assert.DoesNotContain(Texts(resource, language), text => !ProperNouns.Contains(text.Key) && text.Value == english[text.Key]);
        Assert.All(Texts(resource, "ko").Where(text => !ProperNouns.Contains(text.Key)), text => Assert.Matches("[가-힣]", text.Value));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Texts_are_composed_and_trimmed(string resource)
    {
        foreach (var language in (string[])["", "vi", "ko"])
            Assert.All(Texts(resource, language), text => Assert.Equal(text.Value.Trim().Normalize(), text.Value));
    }

    [Fact]
    public void Every_status_of_an_enrolment_has_words()
    {
        foreach (var language in Language.All)
        {
            language.Use();
            Assert.All(Enum.GetValues<EnrolmentStatus>(), status => Assert.NotEmpty(DomainLabels.Of(status)));
        }
    }

    [Fact]
    public void Every_refusal_of_a_course_run_has_words_and_an_unknown_one_shows_its_code()
    {
        var refusals = typeof(CourseRunRefusals).GetFields().Select(field => field.GetValue(null)).OfType<Refusal>().ToList();
        Language.Korean.Use();

        Assert.NotEmpty(refusals);
        Assert.All(refusals, refusal => Assert.DoesNotContain(refusal.Code, DomainLabels.OfRefusal(refusal.Code), StringComparison.Ordinal));
        Assert.Contains("of_the_future", DomainLabels.OfRefusal("of_the_future"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_refusal_of_an_appointment_has_words()
    {
        string[] codes = ["own_role", "already_administered", "wrong_institution_kind", "no_institution", "other_institution", "not_permitted"];
        foreach (var language in Language.All)
        {
            language.Use();
            Assert.All(codes, code => Assert.DoesNotContain(code, DomainLabels.OfRefusal(code), StringComparison.Ordinal));
        }
    }

    private static Dictionary<string, string> Texts(string resource, string culture) =>
        ResourceTexts.Read(resource, culture);

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Placeholder();
}
