using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Programmes;

/// <summary>A programme and its accreditation.</summary>
public sealed record Programme(Guid Id, ProgrammeDefinition? First, ProgrammeDefinition? Definition, int Revision, Accreditation Accreditation)
    : IAggregate<Programme, ProgrammeCommand, ProgrammeEvent>
{
    /// <summary>A programme that requires no course proves nothing.</summary>
    public static readonly Refusal NoRequiredCourses = new("no_required_courses", "requiredCourses");

    public static Programme Initial() => new(Guid.Empty, null, null, 0, Accreditation.None);

    /// <summary>Whether a credential issued on the day makes its holder an engineer of the national number.</summary>
    public bool MakesEngineers(DateOnly issuedOn) =>
        Definition?.Kind == ProgrammeKind.AiEngineer && Accreditation.On(issuedOn) == AccreditationStatus.Accredited;

    public static Decision<ProgrammeEvent> Decide(Programme state, ProgrammeCommand command) => command switch
    {
        CreateProgramme create => state.Create(create),
        ReviseProgramme revise => state.Revise(revise),
        SetAccreditation accredit => state.Accredit(accredit),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of programmes."),
    };

    public static Programme Evolve(Programme state, ProgrammeEvent happened) => happened switch
    {
        ProgrammeCreated e => new(e.ProgrammeId, e.Definition, e.Definition, 1, Accreditation.None),
        ProgrammeRevised e => state with { Definition = e.Definition, Revision = state.Revision + 1 },
        AccreditationChanged e => state with { Accreditation = state.Accreditation.With(e.Status, e.From) },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of programmes."),
    };

    private Decision<ProgrammeEvent> Create(CreateProgramme command)
    {
        var definition = command.Definition.Cleaned();
        if (Rights.NeedsAny(command, definition.Institutions) is { } refusal)
            return refusal;
        if (definition.Check() is { } malformed)
            return malformed;
        if (First is null)
            return new ProgrammeCreated(command.ProgrammeId, definition);
        return definition == First ? Decision<ProgrammeEvent>.Nothing : Definitions.AlreadyExists;
    }

    private Decision<ProgrammeEvent> Revise(ReviseProgramme command)
    {
        if (Definition is null)
            return Definitions.NotFound;
        var definition = command.Definition.Cleaned();
        if (Rights.NeedsAny(command, Definition.Institutions) is { } refusal)
            return refusal;
        if (definition.Check() is { } malformed)
            return malformed;
        if (definition == Definition)
            return Decision<ProgrammeEvent>.Nothing;
        if (definition.Kind != Definition.Kind && !Accreditation.Periods.IsEmpty)
            return new Refusal("immutable", "kind");
        if (definition.RequiredCourses.Count == 0 && Definition.RequiredCourses.Count > 0 && Accreditation.IsRecognisedFrom(NationalDay.Of(command.At)))
            return NoRequiredCourses;
        return Definitions.CheckRevision(Revision, command.ExpectedRevision) is { } stale ? stale : new ProgrammeRevised(definition);
    }

    private Decision<ProgrammeEvent> Accredit(SetAccreditation command)
    {
        if (Definition is null)
            return Definitions.NotFound;
        if (Rights.Needs(command) is { } refusal)
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
