using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Programmes;

/// <summary>Represents a programme, its accreditation, and the courses proposed to the ministry.</summary>
public sealed partial record Programme(Guid Id, ProgrammeDefinition? First, ProgrammeDefinition? Definition, int Revision, Accreditation Accreditation)
    : IAggregate<Programme, ProgrammeCommand, ProgrammeEvent>
{
    /// <summary>A programme that requires no course proves nothing.</summary>
    public static readonly Refusal NoRequiredCourses = new("no_required_courses", "requiredCourses");

    /// <summary>Gets the proposal that awaits the ministry; null if there is none.</summary>
    public CourseProposal? Proposal { get; init; }

    /// <summary>Gets the ministry's latest decision on a proposal; null before the first.</summary>
    public ProposalDecision? Answered { get; init; }

    public static Programme Initial() => new(Guid.Empty, null, null, 0, Accreditation.None);

    /// <summary>True if a credential issued on the day makes its holder an engineer in the national number.</summary>
    public bool MakesEngineers(DateOnly issuedOn) =>
        Definition?.Kind == ProgrammeKind.AiEngineer && Accreditation.On(issuedOn) == AccreditationStatus.Accredited;

    public static Decision<ProgrammeEvent> Decide(Programme state, ProgrammeCommand command) => command switch
    {
        CreateProgramme create => state.Create(create),
        ReviseProgramme revise => state.Revise(revise),
        SetAccreditation accredit => state.Accredit(accredit),
        AcceptProposedCourses accept => state.Accept(accept),
        RejectProposedCourses reject => state.Reject(reject),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of programmes."),
    };

    public static Programme Evolve(Programme state, ProgrammeEvent @event) => @event switch
    {
        ProgrammeCreated e => new(e.ProgrammeId, e.Definition, e.Definition, 1, Accreditation.None),
        ProgrammeRevised e => state with { Definition = e.Definition, Revision = state.Revision + 1 },
        AccreditationChanged e => state with { Accreditation = state.Accreditation.With(e.Status, e.From) },
        ProgrammeCoursesProposed e => state with { Proposal = new(e.RequiredCourses, state.Revision + 1), Revision = state.Revision + 1 },
        ProposedCoursesAccepted e => state.Answer(e.Revision, isAccepted: true) with { Definition = state.Definition! with { RequiredCourses = e.RequiredCourses } },
        ProposedCoursesRejected e => state.Answer(e.Revision, isAccepted: false),
        ProposedCoursesWithdrawn => state with { Proposal = null, Revision = state.Revision + 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of programmes."),
    };

    private Decision<ProgrammeEvent> Create(CreateProgramme command)
    {
        var definition = command.Definition.Cleaned();
        if (Authorization.RequireAny(command, definition.Institutions) is { } refusal)
            return refusal;
        if (definition.Check() is { } malformed)
            return malformed;
        if (First is null)
            return new ProgrammeCreated(command.ProgrammeId, definition);
        return definition == First ? Decision<ProgrammeEvent>.Nothing : Definitions.AlreadyExists;
    }

    private Decision<ProgrammeEvent> Accredit(SetAccreditation command)
    {
        if (Definition is null)
            return Definitions.NotFound;
        if (Authorization.Require(command) is { } refusal)
            return refusal;
        if (Definitions.CheckRevision(Revision, command.ExpectedRevision) is { } stale)
            return stale;
        if (command.Status == AccreditationStatus.NotAccredited)
            return new Refusal("unknown_status", "status");
        if (command.Status == AccreditationStatus.Accredited && Definition.RequiredCourses.Count == 0)
            return NoRequiredCourses;
        var today = NationalDay.Of(command.At);
        var from = command.From ?? today;
        if (DateBounds.Check(from, "from") is { } outside)
            return outside;
        if (Accreditation.CheckNext(from, today, command.Actor.May(Permissions.History)) is { } disordered)
            return disordered;
        return command.Status == Accreditation.Latest && command.Status == Accreditation.On(from)
            ? Decision<ProgrammeEvent>.Nothing
            : new AccreditationChanged(command.Status, from);
    }
}
