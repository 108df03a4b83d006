using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Cohorts;

/// <summary>Represents a cohort: its members, its staff and the runs it was enrolled in.</summary>
public sealed record Cohort(
    Guid Id, CohortDefinition? First, CohortDefinition? Definition, int Revision,
    ImmutableHashSet<Guid> Members, ImmutableArray<Guid> Staff) : IAggregate<Cohort, CohortCommand, CohortEvent>
{
    /// <summary>Gets the runs that all current members were sent to.</summary>
    public ImmutableHashSet<Guid> SentTo { get; init; } = [];

    /// <summary>Gets the runs that the cohort, or a part of it, was ever sent to.</summary>
    public ImmutableHashSet<Guid> Runs { get; init; } = [];

    public const int MaxMembers = 10_000;
    public const int MaxStaff = 100;

    public static Cohort Initial() => new(Guid.Empty, null, null, 0, [], []);

    public static Decision<CohortEvent> Decide(Cohort state, CohortCommand command) => command switch
    {
        CreateCohort create => state.Create(create),
        _ when state.Definition is null => Definitions.NotFound,
        _ when Authorization.Require(command, state.Definition.InstitutionId) is { } refusal => refusal,
        ReviseCohort revise => state.Revise(revise),
        AddMembers add => state.Add(add),
        RemoveMembers remove => state.Remove(remove),
        AssignStaff assign => state.Assign(assign),
        EnrolCohort enrol => state.RequestEnrolment(enrol),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of cohorts."),
    };

    public static Cohort Evolve(Cohort state, CohortEvent @event) => @event switch
    {
        CohortCreated e => state with { Id = e.CohortId, First = e.Definition, Definition = e.Definition, Revision = 1 },
        CohortRevised e => state with { Definition = e.Definition, Revision = state.Revision + 1 },
        MembersAdded e => state with { Members = state.Members.Union(e.LearnerIds), SentTo = [] },
        MembersRemoved e => state with { Members = state.Members.Except(e.LearnerIds) },
        StaffAssigned e => state with { Staff = e.Staff },
        CohortEnrolmentRequested e => state with { Runs = state.Runs.Add(e.CourseRunId), SentTo = e.IsPart ? state.SentTo : state.SentTo.Add(e.CourseRunId) },
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of cohorts."),
    };

    private Decision<CohortEvent> Create(CreateCohort command)
    {
        var definition = command.Definition.Cleaned();
        if ((Authorization.Require(command, definition.InstitutionId) ?? definition.Check()) is { } refusal)
            return refusal;
        if (First is null)
            return new CohortCreated(command.CohortId, definition);
        return definition == First ? Decision<CohortEvent>.Nothing : Definitions.AlreadyExists;
    }

    private Decision<CohortEvent> Revise(ReviseCohort command)
    {
        var definition = command.Definition.Cleaned();
        if (definition.InstitutionId != Definition!.InstitutionId)
            return new Refusal("immutable", "institutionId");
        if (definition.Check() is { } malformed)
            return malformed;
        if (definition == Definition)
            return Decision<CohortEvent>.Nothing;
        return Definitions.CheckRevision(Revision, command.ExpectedRevision) is { } stale ? stale : new CohortRevised(definition);
    }

    private Decision<CohortEvent> Add(AddMembers command)
    {
        if (command.LearnerIds.Distinct().Count() != command.LearnerIds.Length)
            return new Refusal("duplicate", "learnerIds");
        ImmutableArray<Guid> added = [.. command.LearnerIds.Where(id => !Members.Contains(id))];
        if (Members.Count + added.Length > MaxMembers)
            return new Refusal("too_many", "learnerIds");
        return added.IsEmpty ? Decision<CohortEvent>.Nothing : new MembersAdded(added);
    }

    private Decision<CohortEvent> Remove(RemoveMembers command)
    {
        ImmutableArray<Guid> removed = [.. command.LearnerIds.Where(Members.Contains).Distinct()];
        return removed.IsEmpty ? Decision<CohortEvent>.Nothing : new MembersRemoved(removed);
    }

    private Decision<CohortEvent> Assign(AssignStaff command)
    {
        if (command.Staff.Length > MaxStaff)
            return new Refusal("too_many", "staff");
        if (command.Staff.Distinct().Count() != command.Staff.Length)
            return new Refusal("duplicate", "staff");
        return Staff.SequenceEqual(command.Staff) ? Decision<CohortEvent>.Nothing : new StaffAssigned(command.Staff);
    }

    private Decision<CohortEvent> RequestEnrolment(EnrolCohort command)
    {
        if (command.Chosen is { } chosen)
            return RequestEnrolmentOf(command.CourseRunId, chosen.Distinct().Count(Members.Contains));
        if (Members.IsEmpty)
            return new Refusal("no_members");
        return SentTo.Contains(command.CourseRunId)
            ? Decision<CohortEvent>.Nothing
            : new CohortEnrolmentRequested(command.CourseRunId, Members.Count);
    }

    /// <summary>
    /// The cohort records only that the run is one of its own; the run records which members are enrolled.
    /// </summary>
    private Decision<CohortEvent> RequestEnrolmentOf(Guid courseRunId, int members)
    {
        if (members == 0)
            return new Refusal("no_members");
        return Runs.Contains(courseRunId) ? Decision<CohortEvent>.Nothing : new CohortEnrolmentRequested(courseRunId, members, IsPart: true);
    }
}
