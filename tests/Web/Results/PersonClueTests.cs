using AiTalent.Application.Enrolments;
using AiTalent.Contracts.Learners;
using AiTalent.Web.Results;
using Xunit;

namespace AiTalent.Web.Tests.Results;

public class PersonClueTests
{
    private static readonly PersonData An = new("Nguyễn", "Văn An", "Nguyen Van An", "An@example.org", BirthDate: new(2001, 3, 4));
    private static readonly PersonData Seoyeon = new("김", "서연", "Kim Seoyeon", null, BirthDate: new(2001, 3, 4));

    [Theory]
    [InlineData("an@EXAMPLE.org")]
    [InlineData("Nguyễn Văn An 2001-03-04")]
    [InlineData("nguyễn  văn an (4/3/2001)")]
    [InlineData("Nguyen Van An, 04/03/2001")]
    [InlineData("Nguyễn Văn An\t2001.3.4")]
    public void An_address_or_a_name_with_its_day_fits(string who) => Assert.True(PersonClue.Read(who).Fits(An));

    [Theory]
    [InlineData("bn@example.org")]
    [InlineData("Nguyễn Văn An")]
    [InlineData("Nguyễn Văn Ân 2001-03-04")]
    [InlineData("Nguyễn Văn An 2001-03-05")]
    [InlineData("2001-03-04")]
    public void Anything_less_fits_nobody(string who) => Assert.False(PersonClue.Read(who).Fits(An));

    [Theory]
    [InlineData("김서연 2001. 3. 4.")]
    [InlineData("김 서연 20010304")]
    [InlineData("KIM SEOYEON 2001-03-04")]
    public void Korean_names_fit_with_and_without_a_blank(string who) => Assert.True(PersonClue.Read(who).Fits(Seoyeon));
}
