using AiTalent.Api.Privacy.Accesses;
using AiTalent.Application.Cohorts.Imports;
using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Web.Cohorts;
using Xunit;

namespace AiTalent.Api.Tests.Privacy;

public sealed class RecognisedPeopleTests
{
    private static readonly Guid An = Guid.NewGuid();
    private static readonly Guid Binh = Guid.NewGuid();
    private static readonly Guid Chi = Guid.NewGuid();
    private static readonly DateOnly Spring = new(2004, 3, 2);

    [Fact]
    public void An_address_tells_who_somebody_is_whatever_the_name() => Assert.Equal(An, Find(Named("Trần", "Văn", null, " AN@example.com")));

    [Fact]
    public void Without_an_address_on_both_sides_the_name_and_the_birth_date_do()
    {
        Assert.Equal(An, Find(Named("Nguyễn", "An", Spring, null)));
        Assert.Equal(Binh, Find(Named("lê", "Bình", null, "binh@example.com")));
        Assert.Null(Find(Named("Nguyễn", "An", Spring.AddDays(1), null)));
        Assert.Null(Find(Named("Nguyễn", "An", null, null)));
    }

    [Fact]
    public void Who_is_no_member_is_known_by_the_address_alone()
    {
        Assert.Equal(Chi, Find(Named("Vũ", "Chi", Spring, "chi@example.com")));
        Assert.Null(Find(Named("Vũ", "Chi", Spring, null)));
    }

    [Fact]
    public void Two_addresses_are_two_persons() => Assert.Null(Find(Named("Nguyễn", "An", Spring, "other@example.com")));

    [Fact]
    public void One_learner_stands_on_one_line()
    {
        var known = new RecognisedPeople(new HashSet<Guid> { An });
        known.Add(An, Named("Nguyễn", "An", Spring, "an@example.com"));

        var first = known.Recognise(new LearnerImportRow(2, Named("Nguyễn", "An", Spring, "an@example.com"), null, null));
        var second = known.Recognise(new LearnerImportRow(3, Named("Nguyễn", "An", Spring, null), null, null));

        Assert.Equal((An, null), (first.Known, first.Problem));
        Assert.Equal((null, "duplicate", "name"), (second.Known, second.Problem?.Code, second.Problem?.Field));
    }

    private static Guid? Find(PersonData person)
    {
        var known = new RecognisedPeople(new HashSet<Guid> { An, Binh });
        known.Add(An, Named("Nguyễn", "An", Spring, "an@example.com"));
        known.Add(Binh, Named("Lê", "Bình", null, null));
        known.Add(Chi, Named("Vũ", "Chi", Spring, "chi@example.com"));
        var row = known.Recognise(new LearnerImportRow(2, person, null, null));
        Assert.Equal(row.Known is { } one && one != Chi, row.IsMember);
        return row.Known;
    }

    private static PersonData Named(string family, string given, DateOnly? born, string? email) => new(family, given, Email: email, BirthDate: born);
}
