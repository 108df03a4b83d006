using AiTalent.Domain.Programmes;

namespace AiTalent.ReadModel.Programmes;

/// <param name="Accreditation">The ministry's decisions; <see cref="Accreditation.On"/> returns the status on a
/// day.</param>
/// <param name="Requirements">All sets of required courses, past and present.</param>
/// <param name="Proposal">The proposal that awaits the ministry; null if there is none.</param>
/// <param name="ProposedAt">The time of the proposal.</param>
public sealed record ProgrammeView(
    Guid Id, int Revision, ProgrammeDefinition Definition, Accreditation Accreditation, RequirementSets Requirements, CourseProposal? Proposal = null,
    DateTimeOffset? ProposedAt = null)
{
    /// <summary>True if a credential issued on the day makes its holder an engineer in the national number.</summary>
    public bool MakesEngineers(DateOnly issuedOn) =>
        Definition.Kind == ProgrammeKind.AiEngineer && Accreditation.On(issuedOn) == AccreditationStatus.Accredited;

    /// <summary>Returns the state for the domain rules, to preview the effect of a decision.</summary>
    public Programme State() => new(Id, Definition, Definition, Revision, Accreditation) { Proposal = Proposal };
}

/// <summary>Selects programmes; null criteria are ignored.</summary>
/// <param name="Q">Words of the name in any language.</param>
/// <param name="InstitutionId">One of its owners.</param>
/// <param name="RequiredCourseId">A course that it requires.</param>
/// <param name="LatestStatus">The status of the ministry's latest decision, which may take effect in the
/// future.</param>
/// <param name="Language">The language of the names that the list is ordered by: vi, ko or en.</param>
public sealed record ProgrammeFilter(string? Q = null, Guid? InstitutionId = null, ProgrammeKind? Kind = null, string Language = "en",
    Guid? RequiredCourseId = null, AccreditationStatus? LatestStatus = null);
