using AiTalent.Domain.Authority;
using AiTalent.Domain.Learners;

namespace AiTalent.Domain.Tests.Learners;

public sealed class LearnerTests : Specification<Learner, LearnerCommand, LearnerEvent>
{
    private static readonly Guid An = Numbered(1);
    private static readonly LearnerProfile Profile = new("VN", "01", 20, Gender.Female, Hanoi);
    private static readonly LearnerEvent Registered = new LearnerRegistered(An, Profile);

    [Fact]
    public void A_person_registers_themselves() => Given().When(new RegisterLearner(Self(An), An, Profile)).Then(Registered);

    [Fact]
    public void Nobody_registers_as_another() =>
        Given().When(new RegisterLearner(Self(Numbered(2)), An, Profile)).ThenRefused("not_permitted", "learnerId");

    [Fact]
    public void An_institution_registers_its_own_learners() => Given().When(new RegisterLearner(Registrar, An, Profile)).Then(Registered);

    [Fact]
    public void And_no_others()
    {
        Given().When(new RegisterLearner(KoreanRegistrar, An, Profile)).ThenRefused("other_institution");
        Given().When(new RegisterLearner(Registrar, An, Profile with { InstitutionId = null })).ThenRefused("required", "institutionId");
    }

    [Fact]
    public void A_national_program_registers_anyone() =>
        Given().When(new RegisterLearner(Program(null, "learners"), An, Profile with { InstitutionId = null }))
            .Then(new LearnerRegistered(An, Profile with { InstitutionId = null }));

    [Fact]
    public void A_registrar_without_an_institution_registers_nobody() =>
        Given().When(new RegisterLearner(By(Role.Registrar, null), An, Profile with { InstitutionId = null })).ThenRefused("required", "institutionId");

    [Fact]
    public void Another_profile_under_the_same_id_is_refused() =>
        Given(Registered).When(new RegisterLearner(Registrar, An, Profile with { Province = "48" })).ThenRefused("already_exists", "id");

    [Fact]
    public void A_person_corrects_their_own_data_and_the_log_learns_only_that()
    {
        Given(Registered).When(new CorrectPerson(Self(An), An)).ThenEachTime(new PersonCorrected(An));
        Given(Registered).When(new CorrectPerson(Registrar, An)).ThenEachTime(new PersonCorrected(An));
        Given(Registered).When(new CorrectPerson(Self(Numbered(2)), An)).ThenRefused("not_permitted", "learnerId");
        Given(Registered).When(new CorrectPerson(KoreanRegistrar, An)).ThenRefused("other_institution");
        Given().When(new CorrectPerson(Self(An), An)).ThenRefused("not_found");
    }

    [Fact]
    public void A_wrong_province_age_or_gender_is_put_right_from_the_beginning_and_the_institution_stays()
    {
        var right = Profile with { Province = "48", AgeBandFrom = 25 };

        Assert.Equal(right, Given(Registered).When(new CorrectPerson(Self(An), An, right)).Accepted().State.Profile);
        Given(Registered, new ProfileCorrected(An, right)).When(new CorrectPerson(Self(An), An, right)).ThenEachTime(new PersonCorrected(An));
        Given(Registered).When(new CorrectPerson(Self(An), An, Profile)).ThenEachTime(new PersonCorrected(An));
        Given(Registered).When(new CorrectPerson(Self(An), An, Profile with { Province = "63" })).ThenRefused("unknown_province", "province");
        Given(Registered).When(new CorrectPerson(Self(An), An, right with { InstitutionId = null })).ThenRefused("not_permitted", "institutionId");
    }

    [Fact]
    public void A_person_is_erased_once_by_themselves_or_by_their_institution_and_then_nothing_is_corrected_any_more()
    {
        Given(Registered).When(new ErasePerson(Self(An), An)).Then(new PersonErased(An));
        Given(Registered).When(new ErasePerson(Registrar, An)).Then(new PersonErased(An));
        Given(Registered).When(new ErasePerson(Self(Numbered(2)), An)).ThenRefused("not_permitted", "learnerId");
        Given(Registered).When(new ErasePerson(KoreanRegistrar, An)).ThenRefused("other_institution");
        Given().When(new ErasePerson(Self(An), An)).ThenRefused("not_found");
        Given(Registered).When(new ErasePerson(Self(An), An, HoldsRoles: true)).ThenRefused("holds_roles");
        Given().When(new ErasePerson(Self(An), An, HoldsRoles: true)).ThenRefused("holds_roles");
        Given(Registered, new PersonErased(An)).When(new ErasePerson(Self(An), An)).ThenNothing();
        Given(Registered, new PersonErased(An)).When(new CorrectPerson(Self(An), An)).ThenRefused("person_erased");
    }

    public static TheoryData<string, string, LearnerProfile> Malformed => new()
    {
        { "unknown_country", "country", Profile with { Country = "US" } },
        { "unknown_province", "province", Profile with { Province = "63" } },
        { "unknown_province", "province", Profile with { Country = "KR" } },
        { "out_of_range", "birthDate", Profile with { AgeBandFrom = 22 } },
        { "out_of_range", "birthDate", Profile with { AgeBandFrom = 5 } },
        { "out_of_range", "birthDate", Profile with { AgeBandFrom = 130 } },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_profile_is_refused_by_field(string code, string field, LearnerProfile profile) =>
        Given().When(new RegisterLearner(Registrar, An, profile)).ThenRefused(code, field);

    [Theory]
    [InlineData("2006-03-10", 20)]
    [InlineData("2006-03-11", 15)]
    [InlineData("2001-03-11", 20)]
    [InlineData("2004-02-29", 20)]
    public void The_age_band_is_of_five_years_on_the_day(string born, int from) =>
        Assert.Equal(from, LearnerProfile.AgeBand(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2026, 3, 10)));

    [Fact]
    public void The_log_knows_no_name() =>
        Assert.DoesNotContain(typeof(LearnerProfile).GetProperties(), property => property.Name.Contains("Name", StringComparison.Ordinal));
}
