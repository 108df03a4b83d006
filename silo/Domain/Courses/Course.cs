using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Courses;

/// <summary>Represents an entry of the catalogue, taught in course runs.</summary>
public sealed record Course(Guid Id, CourseDefinition? First, CourseDefinition? Definition, int Revision)
    : IAggregate<Course, CourseCommand, CourseEvent>
{
    public static Course Initial() => new(Guid.Empty, null, null, 0);

    public static Decision<CourseEvent> Decide(Course state, CourseCommand command) => command switch
    {
        CreateCourse create => state.Create(create),
        ReviseCourse revise => state.Revise(revise),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of courses."),
    };

    public static Course Evolve(Course state, CourseEvent @event) => @event switch
    {
        CourseCreated e => new(e.CourseId, e.Definition, e.Definition, 1),
        CourseRevised e => state with { Definition = e.Definition, Revision = state.Revision + 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of courses."),
    };

    private Decision<CourseEvent> Create(CreateCourse command)
    {
        var definition = command.Definition.Cleaned();
        if (Authorization.Require(command, definition.InstitutionId) is { } refusal)
            return refusal;
        if (definition.Check() is { } malformed)
            return malformed;
        if (First is null && PrerequisiteCycle.Check(command.CourseId, definition.Prerequisites, command.Known) is { } cycle)
            return cycle;
        if (First is null)
            return new CourseCreated(command.CourseId, definition);
        return definition == First ? Decision<CourseEvent>.Nothing : Definitions.AlreadyExists;
    }

    private Decision<CourseEvent> Revise(ReviseCourse command)
    {
        if (Definition is null)
            return Definitions.NotFound;
        var definition = command.Definition.Cleaned();
        if (Authorization.Require(command, Definition.InstitutionId) is { } refusal)
            return refusal;
        if (definition.InstitutionId != Definition.InstitutionId)
            return new Refusal("immutable", "institutionId");
        if (definition.Check() is { } malformed)
            return malformed;
        if (definition == Definition)
            return Decision<CourseEvent>.Nothing;
        if (PrerequisiteCycle.Check(Id, definition.Prerequisites, command.Known) is { } cycle)
            return cycle;
        return Definitions.CheckRevision(Revision, command.ExpectedRevision) is { } stale ? stale : new CourseRevised(definition);
    }
}
