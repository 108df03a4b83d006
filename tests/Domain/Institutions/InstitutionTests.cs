using AiTalent.Domain.Institutions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Tests.Institutions;

public sealed class InstitutionTests : Specification<Institution, InstitutionCommand, InstitutionEvent>
{
    private static readonly InstitutionDefinition University =
        new(InstitutionKind.University, "VN", "01", new LocalizedText(Vi: "Đại học Bách khoa Hà Nội"), "HUST", "hust.edu.vn");

    private static readonly InstitutionEvent Registered = new InstitutionRegistered(Hanoi, University);

    [Fact]
    public void The_ministry_registers_it() => Given().When(new RegisterInstitution(Ministry, Hanoi, University)).Then(Registered);

    [Fact]
    public void Another_definition_under_the_same_id_is_refused() =>
        Given(Registered).When(new RegisterInstitution(Ministry, Hanoi, University with { Province = "48" })).ThenRefused("already_exists", "id");

    [Fact]
    public void A_repeated_registration_has_no_effect_even_after_a_revision() =>
        Given(Registered, new InstitutionRevised(University with { Province = "48" })).When(new RegisterInstitution(Ministry, Hanoi, University)).ThenNothing();

    [Fact]
    public void It_is_revised()
    {
        var moved = University with { Province = "48" };

        Given(Registered).When(new ReviseInstitution(Ministry, moved, ExpectedRevision: 1)).Then(new InstitutionRevised(moved));
        Given(Registered, new InstitutionRevised(moved)).When(new ReviseInstitution(Ministry, University, ExpectedRevision: 1)).ThenRefused("revision_mismatch");
    }

    [Fact]
    public void What_does_not_exist_cannot_be_revised() =>
        Given().When(new ReviseInstitution(Ministry, University, null)).ThenRefused("not_found");

    public static TheoryData<string, string, InstitutionDefinition> Malformed => new()
    {
        { "unknown_country", "country", University with { Country = "JP" } },
        { "unknown_country", "country", University with { Country = "vn" } },
        { "unknown_country", "country", University with { Country = null! } },
        { "unknown_province", "province", University with { Province = "99" } },
        { "unknown_province", "province", University with { Province = "" } },
        { "unknown_province", "province", University with { Country = "KR", Province = "01" } },
        { "required", "name", University with { Name = new LocalizedText() } },
        { "too_long", "name.vi", University with { Name = new LocalizedText(Vi: new string('ạ', 10_000)) } },
        { "bad_characters", "name.vi", University with { Name = new LocalizedText(Vi: "Hà\nNội") } },
        { "too_long", "shortName", University with { ShortName = new string('H', 41) } },
        { "too_long", "domain", University with { Domain = new string('h', 254) } },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_definition_is_refused_by_field(string code, string field, InstitutionDefinition definition)
    {
        Given().When(new RegisterInstitution(Ministry, Hanoi, definition)).ThenRefused(code, field);
        Given(Registered).When(new ReviseInstitution(Ministry, definition, null)).ThenRefused(code, field);
    }

    [Fact]
    public void Names_are_stored_in_nfc_and_without_surrounding_blanks()
    {
        var decomposed = University with { Name = new LocalizedText(Vi: "  Đại học Bách khoa Hà Nội ".Normalize(System.Text.NormalizationForm.FormD)) };

        Given().When(new RegisterInstitution(Ministry, Hanoi, decomposed)).Then(Registered);
        Given(Registered).When(new RegisterInstitution(Ministry, Hanoi, decomposed)).ThenNothing();
    }
}
