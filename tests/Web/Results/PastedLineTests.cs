using AiTalent.Web.Results;
using Xunit;

namespace AiTalent.Web.Tests.Results;

public class PastedLineTests
{
    [Theory]
    [InlineData("87.5", null, "87.5")]
    [InlineData("87,5", null, "87,5")]
    [InlineData("", null, "")]
    [InlineData("an@example.org\t87,5", "an@example.org", "87,5")]
    [InlineData("an@example.org;87.5", "an@example.org", "87.5")]
    [InlineData("an@example.org,87", "an@example.org", "87")]
    [InlineData("an@example.org,87,5", "an@example.org", "87,5")]
    [InlineData("an@example.org, absent", "an@example.org", "absent")]
    [InlineData("Nguyễn Văn An,2001-03-04,87", "Nguyễn Văn An,2001-03-04", "87")]
    [InlineData("Nguyễn Văn An\t04/03/2001\t87,5", "Nguyễn Văn An\t04/03/2001", "87,5")]
    [InlineData("an@example.org;", "an@example.org", "")]
    public void A_line_is_a_grade_or_names_somebody_before_it(string line, string? who, string grade) =>
        Assert.Equal([new PastedLine(who, grade)], PastedLine.Read(line));

    [Fact]
    public void Empty_lines_count_within_the_text_and_not_at_its_end() =>
        Assert.Equal(["", "50", "", "60"], PastedLine.Read("\r\n50\n\n60\n\n").Select(line => line.Grade));
}
