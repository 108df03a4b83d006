using System.Text.RegularExpressions;
using AiTalent.Web.Forms.Unsent;
using AiTalent.Web.Tests.Assets;
using Xunit;

namespace AiTalent.Web.Tests.Forms;

public partial class UnsentFormsTests
{
    [Fact]
    public void Every_field_that_browsers_hide_or_keep_as_a_code_is_a_secret()
    {
        var fields = Directory.EnumerateFiles(Repository.WebFolder, "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => Secret().Matches(File.ReadAllText(file))).Select(field => field.Groups[1].Value).ToHashSet();

        Assert.Contains("password", fields);
        Assert.Contains("code", fields);
        Assert.All(fields.Where(field => !field.StartsWith('@')), field => Assert.True(UnsentForms.IsSecret(field), field));
    }

    [Theory]
    [InlineData("familyName")]
    [InlineData("text")]
    [InlineData("reason")]
    public void What_people_type_for_others_to_read_is_none(string field) => Assert.False(UnsentForms.IsSecret(field));

    [GeneratedRegex("""<TextField Id="([^"]+)"[^>]*(?:Type="password"|Autocomplete="one-time-code")""")]
    private static partial Regex Secret();
}
