using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Institutions;

/// <summary>Represents a university, institute, company or ministry.</summary>
/// <param name="First">The definition at registration, used to recognise a repeated registration.</param>
public sealed record Institution(Guid Id, InstitutionDefinition? First, InstitutionDefinition? Definition, int Revision)
    : IAggregate<Institution, InstitutionCommand, InstitutionEvent>
{
    public static Institution Initial() => new(Guid.Empty, null, null, 0);

    public static Decision<InstitutionEvent> Decide(Institution state, InstitutionCommand command) => command switch
    {
        RegisterInstitution register => state.Register(register),
        ReviseInstitution revise => state.Revise(revise),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of institutions."),
    };

    public static Institution Evolve(Institution state, InstitutionEvent @event) => @event switch
    {
        InstitutionRegistered e => new(e.InstitutionId, e.Definition, e.Definition, 1),
        InstitutionRevised e => state with { Definition = e.Definition, Revision = state.Revision + 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of institutions."),
    };

    private Decision<InstitutionEvent> Register(RegisterInstitution command)
    {
        if (Authorization.Require(command) is { } refusal)
            return refusal;
        var definition = command.Definition.Cleaned();
        if (definition.Check() is { } malformed)
            return malformed;
        if (First is null)
            return new InstitutionRegistered(command.InstitutionId, definition);
        return definition == First ? Decision<InstitutionEvent>.Nothing : Definitions.AlreadyExists;
    }

    private Decision<InstitutionEvent> Revise(ReviseInstitution command)
    {
        if (Definition is null)
            return Definitions.NotFound;
        if (Authorization.Require(command, Id) is { } refusal)
            return refusal;
        var definition = command.Definition.Cleaned();
        if (definition.Check() is { } malformed)
            return malformed;
        if (definition == Definition)
            return Decision<InstitutionEvent>.Nothing;
        return Definitions.CheckRevision(Revision, command.ExpectedRevision) is { } stale ? stale : new InstitutionRevised(definition);
    }
}
