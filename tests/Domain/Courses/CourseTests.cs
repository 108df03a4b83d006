using AiTalent.Domain.Courses;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Tests.Courses;

public sealed class CourseTests : Specification<Course, CourseCommand, CourseEvent>
{
    private static readonly Guid Id = Numbered(0xF1);
    private static readonly CourseDefinition Learning = new(
        Hanoi, "AI-101", new LocalizedText(Vi: "Học máy", Ko: "기계 학습", En: "Machine learning"), 6, 45, "vi",
        ["http://data.europa.eu/esco/skill/3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43"], [Numbered(0xF2)]);

    private static readonly CourseEvent Created = new CourseCreated(Id, Learning);

    [Fact]
    public void Its_institution_creates_it() => Given().When(new CreateCourse(Registrar, Id, Learning)).Then(Created);

    [Fact]
    public void It_is_revised() =>
        Given(Created).When(new ReviseCourse(Registrar, Learning with { Hours = 60 }, ExpectedRevision: 1)).Then(new CourseRevised(Learning with { Hours = 60 }));

    [Fact]
    public void It_never_moves_to_another_institution() =>
        Given(Created).When(new ReviseCourse(Registrar, Learning with { InstitutionId = Seoul }, null)).ThenRefused("immutable", "institutionId");

    [Fact]
    public void A_change_made_on_an_old_revision_is_refused() =>
        Given(Created, new CourseRevised(Learning with { Hours = 60 })).When(new ReviseCourse(Registrar, Learning, ExpectedRevision: 1)).ThenRefused("revision_mismatch");

    [Fact]
    public void Another_definition_under_the_same_id_is_refused() =>
        Given(Created).When(new CreateCourse(Registrar, Id, Learning with { Hours = 60 })).ThenRefused("already_exists", "id");

    public static TheoryData<string, string, CourseDefinition> Malformed => new()
    {
        { "required", "code", Learning with { Code = " " } },
        { "too_long", "code", Learning with { Code = new string('A', 61) } },
        { "required", "title", Learning with { Title = new LocalizedText() } },
        { "too_long", "title.en", Learning with { Title = new LocalizedText(En: new string('a', 10_000)) } },
        { "out_of_range", "level", Learning with { Level = 0 } },
        { "out_of_range", "level", Learning with { Level = 9 } },
        { "out_of_range", "hours", Learning with { Hours = -1 } },
        { "out_of_range", "hours", Learning with { Hours = 5_001 } },
        { "unknown_language", "language", Learning with { Language = "fr" } },
        { "bad_uri", "skills", Learning with { Skills = ["machine learning"] } },
        { "bad_uri", "skills", Learning with { Skills = ["javascript:alert(1)"] } },
        { "bad_uri", "skills", Learning with { Skills = [null!] } },
        { "bad_uri", "skills", Learning with { Skills = ["http://data.europa.eu/" + new string('a', 300)] } },
        { "too_many", "skills", Learning with { Skills = [.. Enumerable.Range(0, 101).Select(n => $"http://data.europa.eu/{n}")] } },
        { "too_many", "prerequisites", Learning with { Prerequisites = [.. Enumerable.Range(0, 51).Select(Numbered)] } },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_definition_is_refused_by_field(string code, string field, CourseDefinition definition)
    {
        Given().When(new CreateCourse(Registrar, Id, definition)).ThenRefused(code, field);
        Given(Created).When(new ReviseCourse(Registrar, definition, null)).ThenRefused(code, field);
    }
}
