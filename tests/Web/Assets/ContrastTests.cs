using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Web.Tests.Assets;

/// <summary>Checks the contrast of the colours in app.css by the formula of WCAG 2.2.</summary>
public partial class ContrastTests
{
    private static readonly Dictionary<string, string[]> Colours = LightDark().Matches(Repository.Read("wwwroot/app.css"))
        .ToDictionary(match => match.Groups[1].Value, match => new[] { match.Groups[2].Value, match.Groups[3].Value });

    [Theory]
    [InlineData("ink", "paper", 7)]
    [InlineData("ink", "surface", 7)]
    [InlineData("ink", "amber-soft", 7)]
    [InlineData("ink", "jade-soft", 7)]
    [InlineData("muted", "paper", 4.5)]
    [InlineData("muted", "surface", 4.5)]
    [InlineData("muted", "track", 4.5)]
    [InlineData("jade", "paper", 4.5)]
    [InlineData("jade", "surface", 4.5)]
    [InlineData("on-jade", "jade", 4.5)]
    [InlineData("on-jade", "jade-deep", 4.5)]
    [InlineData("jade-deep", "jade-soft", 4.5)]
    [InlineData("amber", "paper", 4.5)]
    [InlineData("amber", "amber-soft", 4.5)]
    [InlineData("amber", "jade-soft", 4.5)]
    [InlineData("red", "paper", 4.5)]
    [InlineData("red", "surface", 4.5)]
    [InlineData("red", "red-soft", 4.5)]
    [InlineData("edge", "paper", 3)]
    [InlineData("edge", "surface", 3)]
    [InlineData("jade", "track", 3)]
    [InlineData("amber", "track", 3)]
    public void Words_and_edges_stand_out_from_what_is_behind_them(string front, string back, double least)
    {
        for (var scheme = 0; scheme < 2; scheme++)
            Assert.True(Contrast(front, back, scheme) >= least, $"{front} on {back}: {Contrast(front, back, scheme):0.00}");
    }

    [Fact]
    public void Every_class_of_a_map_stands_out_from_the_page_and_from_the_class_before()
    {
        for (var scheme = 0; scheme < 2; scheme++)
        {
            for (var enrolment = 1; enrolment <= 5; enrolment++)
                Assert.True(Contrast($"map-{enrolment}", "paper", scheme) >= 3, $"map-{enrolment}: {Contrast($"map-{enrolment}", "paper", scheme):0.00}");
            for (var enrolment = 2; enrolment <= 5; enrolment++)
                Assert.True(Contrast($"map-{enrolment}", $"map-{enrolment - 1}", scheme) >= 1.3, $"map-{enrolment}: {Contrast($"map-{enrolment}", $"map-{enrolment - 1}", scheme):0.00}");
        }
    }

    private static double Contrast(string one, string other, int scheme)
    {
        double[] light = [Luminance(Colours[one][scheme]), Luminance(Colours[other][scheme])];
        return (light.Max() + 0.05) / (light.Min() + 0.05);
    }

    private static double Luminance(string hex)
    {
        var parts = Enumerable.Range(0, 3).Select(enrolment => int.Parse(hex.AsSpan(1 + enrolment * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    [GeneratedRegex(@"--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")]
    private static partial Regex LightDark();
}
