using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using Orleans;

namespace AiTalent.Domain.Courses;

/// <summary>Defines an entry of the catalogue.</summary>
/// <param name="InstitutionId">The institution responsible for the course.</param>
/// <param name="Level">Level of Viet Nam's qualifications framework, 1 to 8.</param>
/// <param name="Hours">Hours of study, 1 to 5,000.</param>
/// <param name="Skills">ESCO concept URIs.</param>
/// <param name="Language">The language of instruction: vi, ko or en.</param>
/// <param name="Prerequisites">Courses that must be completed first.</param>
[GenerateSerializer, Immutable, Alias("CourseDefinition")]
public sealed record CourseDefinition(
    Guid InstitutionId, string Code, LocalizedText Title, int Level, int Hours, string Language,
    ValueList<string> Skills = default, ValueList<Guid> Prerequisites = default, LocalizedText? Summary = null)
{
    public CourseDefinition Cleaned() => this with
    {
        Code = PlainText.Clean(Code) ?? "",
        Title = Title.Cleaned(),
        Summary = Summary?.Cleaned(),
    };

    public Refusal? Check()
    {
        if (Code.Length == 0)
            return new Refusal("required", "code");
        if ((PlainText.Check(Code, "code", 60) ?? Title.Check("title") ?? Summary?.Check("summary")) is { } malformed)
            return malformed;
        if (Level is < 1 or > 8)
            return new Refusal("out_of_range", "level");
        if (Hours is < 1 or > 5000)
            return new Refusal("out_of_range", "hours");
        if (Language is not ("vi" or "ko" or "en"))
            return new Refusal("unknown_language", "language");
        if (Skills.Count > 100)
            return new Refusal("too_many", "skills");
        if (!Skills.All(IsWebAddress))
            return new Refusal("bad_uri", "skills");
        return Prerequisites.Count <= 50 ? null : new Refusal("too_many", "prerequisites");
    }

    // Skills are rendered as links, and a link must not run a script.
    private static bool IsWebAddress(string? skill) =>
        skill?.Length <= 300 && Uri.IsWellFormedUriString(skill, UriKind.Absolute) && new Uri(skill).Scheme is "http" or "https";
}
