using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;

namespace AiTalent.Domain.Tests.Programmes;

public sealed class ProgrammeTests : Specification<Programme, ProgrammeCommand, ProgrammeEvent>
{
    private static readonly Guid Id = Numbered(9);
    private static readonly ProgrammeDefinition Joint =
        new(ProgrammeKind.AiEngineer, [Hanoi, Seoul], new LocalizedText(Vi: "Kỹ sư AI", Ko: "AI 엔지니어"), [Numbered(7)]);

    private static readonly ProgrammeEvent Created = new ProgrammeCreated(Id, Joint);

    [Fact]
    public void An_owner_creates_it() => Given().When(new CreateProgramme(Registrar, Id, Joint)).Then(Created);

    [Fact]
    public void Every_owner_of_a_joint_programme_revises_it()
    {
        var longer = Joint with { RequiredCourses = [Numbered(7), Numbered(8)] };

        Given(Created).When(new ReviseProgramme(KoreanRegistrar, longer, ExpectedRevision: 1)).Then(new ProgrammeRevised(longer));
        Given(Created).When(new ReviseProgramme(By(Role.Registrar, Company), longer, null)).ThenRefused("other_institution");
    }

    [Fact]
    public void A_change_made_on_an_old_revision_is_refused() =>
        Given(Created, new ProgrammeRevised(Joint with { RequiredCourses = [] }))
            .When(new ReviseProgramme(Registrar, Joint, ExpectedRevision: 1)).ThenRefused("revision_mismatch");

    [Fact]
    public void Another_definition_under_the_same_id_is_refused() =>
        Given(Created).When(new CreateProgramme(Registrar, Id, Joint with { RequiredCourses = [] })).ThenRefused("already_exists", "id");

    public static TheoryData<string, string, ProgrammeDefinition> Malformed => new()
    {
        { "required", "name", Joint with { Name = new LocalizedText(En: " ") } },
        { "too_long", "name.ko", Joint with { Name = new LocalizedText(Ko: new string('가', 10_000)) } },
        { "duplicate", "institutions", Joint with { Institutions = [Hanoi, Hanoi] } },
        { "too_many", "institutions", Joint with { Institutions = [Hanoi, .. Many(50)] } },
        { "duplicate", "requiredCourses", Joint with { RequiredCourses = [Numbered(7), Numbered(7)] } },
        { "too_many", "requiredCourses", Joint with { RequiredCourses = [.. Many(201)] } },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_definition_is_refused_by_field(string code, string field, ProgrammeDefinition definition)
    {
        Given().When(new CreateProgramme(Registrar, Id, definition)).ThenRefused(code, field);
        Given(Created).When(new ReviseProgramme(Registrar, definition, null)).ThenRefused(code, field);
    }

    private static IEnumerable<Guid> Many(int count) => Enumerable.Range(1_000, count).Select(Numbered);
}
