using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using Orleans;

namespace AiTalent.Domain.Programmes;

public enum ProgrammeKind
{
    AiEngineer,
    Other,
}

/// <summary>Defines a set of required courses that leads to a credential.</summary>
/// <param name="Institutions">The owners: one institution, or several for a joint programme.</param>
/// <param name="RequiredCourses">The courses that a learner must complete.</param>
[GenerateSerializer, Immutable, Alias("ProgrammeDefinition")]
public sealed record ProgrammeDefinition(
    ProgrammeKind Kind, ValueList<Guid> Institutions, LocalizedText Name, ValueList<Guid> RequiredCourses)
{
    public const int MaxCourses = 200;
    public const int MaxInstitutions = 50;

    public ProgrammeDefinition Cleaned() => this with { Name = Name.Cleaned() };

    public Refusal? Check()
    {
        if (Name.Check("name") is { } malformed)
            return malformed;
        if (Institutions.Count == 0)
            return new Refusal("required", "institutions");
        if (Institutions.Count > MaxInstitutions)
            return new Refusal("too_many", "institutions");
        if (Institutions.Distinct().Count() != Institutions.Count)
            return new Refusal("duplicate", "institutions");
        if (RequiredCourses.Count > MaxCourses)
            return new Refusal("too_many", "requiredCourses");
        return RequiredCourses.Distinct().Count() == RequiredCourses.Count ? null : new Refusal("duplicate", "requiredCourses");
    }
}
