using AiTalent.Api.Privacy.Accesses;
using AiTalent.Application.Localization;
using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Api.Tests.Learners;

public sealed class NamesakeMarksTests
{
    [Fact]
    public void Namesakes_of_one_day_are_told_apart_by_their_addresses_and_who_has_no_data_has_no_mark()
    {
        Language.English.Use();
        var (first, second, other, unknown) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var day = new DateOnly(2001, 3, 4);

        var marks = NamesakeMarks.Of(new Dictionary<Guid, PersonData?>
        {
            [first] = new("Nguyễn", "Minh", Email: "first@example.org", BirthDate: day),
            [second] = new("NGUYỄN", "Minh", Email: "second@example.org", BirthDate: day),
            [other] = new("Nguyễn", "Mình", Email: "other@example.org", BirthDate: day),
            [unknown] = null,
        });

        Assert.Equal("4 Mar 2001, first@example.org", marks[first]);
        Assert.Equal("4 Mar 2001, second@example.org", marks[second]);
        Assert.Equal(2, marks.Count);
    }
}
