using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using Xunit;

namespace AiTalent.Web.Tests.Formats;

public class PersonNameTests
{
    [Theory]
    [InlineData("金", "民秀", "金民秀")]
    [InlineData("Nguyễn", "Thị Ánh", "Nguyễn Thị Ánh")]
    [InlineData("김", "서연", "김서연")]
    [InlineData("Kim", "Seo-yeon", "Kim Seo-yeon")]
    [InlineData(null, "Ánh", "Ánh")]
    [InlineData("김", null, "김")]
    [InlineData(null, null, null)]
    public void The_family_name_comes_first_and_Hangul_is_written_together(string? family, string? given, string? name) =>
        Assert.Equal(name, PersonName.Of(new PersonData(family, given)));
}
