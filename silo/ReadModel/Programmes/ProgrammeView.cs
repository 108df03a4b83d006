using AiTalent.Domain.Programmes;

namespace AiTalent.ReadModel.Programmes;

/// <param name="Accreditation">The ministry's decisions; <see cref="Accreditation.On"/> tells the status on a day.</param>
/// <param name="Requirements">Every set of required courses that it ever had.</param>
/// <param name="Proposal">What waits for the ministry; null where nothing does.</param>
/// <param name="ProposedAt">Since when it waits.</param>
public sealed record ProgrammeView(
    Guid Id, int Revision, ProgrammeDefinition Definition, Accreditation Accreditation, RequirementSets Requirements, CourseProposal? Proposal = null,
    DateTimeOffset? ProposedAt = null)
{
    /// <summary>Whether a credential issued on the day makes its holder an engineer of the national number.</summary>
    public bool MakesEngineers(DateOnly issuedOn) =>
        Definition.Kind == ProgrammeKind.AiEngineer && Accreditation.On(issuedOn) == AccreditationStatus.Accredited;

    /// <summary>As the rules know it, to ask them what a decision would do.</summary>
    public Programme State() => new(Id, Definition, Definition, Revision, Accreditation) { Proposal = Proposal };
}

/// <summary>Which programmes are wanted; what is null does not matter.</summary>
/// <param name="Q">Words of the name in any language.</param>
/// <param name="InstitutionId">One of its owners.</param>
/// <param name="RequiredCourseId">A course that it requires.</param>
/// <param name="LatestStatus">Of the ministry's latest decision, which may hold from a day to come.</param>
/// <param name="Language">Orders the list by the name in it: vi, ko or en.</param>
public sealed record ProgrammeFilter(string? Q = null, Guid? InstitutionId = null, ProgrammeKind? Kind = null, string Language = "en",
    Guid? RequiredCourseId = null, AccreditationStatus? LatestStatus = null);
