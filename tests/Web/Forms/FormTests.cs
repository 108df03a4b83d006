using AiTalent.Application.Localization;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Web.Tests.Forms;

public class FormTests
{
    private static readonly FieldError[] Errors = [new("name", "Enter your full name"), new(null, "The course run <1> is full")];

    [Fact]
    public async Task The_summary_leads_to_each_field_and_escapes_what_it_says()
    {
        var html = await Rendered.In<ErrorSummary>(Language.English, ("Errors", Errors));

        Assert.Contains("There is a problem", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#name\">Enter your full name</a>", html, StringComparison.Ordinal);
        Assert.Contains("The course run &lt;1&gt; is full", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_errors_there_is_no_summary() =>
        Assert.Empty((await Rendered.In<ErrorSummary>(Language.English, ("Errors", Array.Empty<FieldError>()))).Trim());

    [Fact]
    public async Task A_field_is_tied_to_its_label_hint_and_error()
    {
        var html = await Rendered.In<TextField>(Language.English,
            ("Id", "name"), ("Label", "Full name"), ("Hint", "As on your identity document"), ("Errors", Errors), ("Value", "\"><script>"));

        Assert.Contains("<label for=\"name\">Full name</label>", html, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"name-hint name-error\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"name-error\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_is_right_says_nothing_of_errors()
    {
        var html = await Rendered.In<TextField>(Language.Korean, ("Id", "code"), ("Label", "학번"), ("Errors", Errors), ("Optional", true));

        Assert.Contains("(선택)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-invalid", html, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-describedby", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chosen_one_of_a_list_is_selected()
    {
        var html = await Rendered.In<SelectField>(Language.English, ("Id", "country"), ("Label", "Country"), ("Value", "KR"), ("Empty", "Choose"),
            ("Choices", (Choice[])[new("VN", "Viet Nam"), new("KR", "Korea")]));

        Assert.Contains("<option value=\"KR\" selected>Korea</option>", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"VN\">Viet Nam</option>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_leads_to_the_first_of_several_buttons()
    {
        var html = await Rendered.In<ChoiceField>(Language.English, ("Id", "name"), ("Label", "Language"), ("Errors", Errors),
            ("Choices", (Choice[])[new("vi", "Tiếng Việt"), new("ko", "한국어")]));

        Assert.Contains("type=\"radio\" id=\"name\" name=\"name\" value=\"vi\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"name-error\"", html, StringComparison.Ordinal);
    }
}
