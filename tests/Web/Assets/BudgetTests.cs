using Xunit;

namespace AiTalent.Web.Tests.Assets;

public class BudgetTests
{
    [Theory]
    [InlineData("wwwroot/app.css", 20_480)]
    [InlineData("wwwroot/live.js", 8_192)]
    [InlineData("wwwroot/fonts/be-vietnam-pro-600.v1.woff2", 40_960)]
    [InlineData("Maps/vn-34.json", 61_440)]
    [InlineData("Maps/kr-17.json", 61_440)]
    public void What_a_phone_loads_stays_small(string file, int bytes) =>
        Assert.InRange(new FileInfo(Path.Combine(Repository.WebFolder, file)).Length, 1, bytes);

    [Fact]
    public void The_font_comes_with_its_licence() =>
        Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", Repository.Read("wwwroot/fonts/OFL.txt"), StringComparison.Ordinal);

    [Fact]
    public void No_component_holds_a_style_or_script_that_a_strict_policy_would_stop()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.WebFolder, "*.razor", SearchOption.AllDirectories))
        {
            var source = File.ReadAllText(file);
            Assert.False(source.Contains(" style=", StringComparison.Ordinal) || source.Contains("<style", StringComparison.Ordinal), file);
            Assert.DoesNotMatch("<script(?![^>]* src=)", source);
        }
    }
}
