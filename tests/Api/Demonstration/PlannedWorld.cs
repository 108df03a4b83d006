using AiTalent.Api.Demonstration;
using AiTalent.Api.Demonstration.CourseRuns;
using AiTalent.Api.Demonstration.Seeding;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;

namespace AiTalent.Api.Tests.Demonstration;

/// <summary>Executes a plan in memory with the domain rules only, and collects refusals and outcomes.</summary>
internal sealed class PlannedWorld
{
    private readonly List<string> _refusals = [];
    private readonly DateTimeOffset _now;

    /// <summary>The time of the next decision.</summary>
    public DateTimeOffset Now => _now;

    private PlannedWorld(DemonstrationPlan plan)
    {
        _now = plan.Anchor;
        var commands = new PlannedCommands(plan);
        Project<Institution, InstitutionCommand, InstitutionEvent>([PlannedCommands.Register(plan.Institutions.Ministry)]);
        foreach (var institution in plan.Institutions.Universities.Concat(plan.Institutions.Companies))
            Project<Institution, InstitutionCommand, InstitutionEvent>([PlannedCommands.Register(institution)]);
        foreach (var course in plan.Courses)
            Project<Course, CourseCommand, CourseEvent>([PlannedCommands.Create(course)]);
        Programmes = plan.Programmes.ToDictionary(
            programme => programme.Id, programme => Project<Programme, ProgrammeCommand, ProgrammeEvent>(PlannedCommands.Make(programme)));
        Partnerships = [.. plan.Partnerships.Select(partnership =>
            Project<Partnership, PartnershipCommand, PartnershipEvent>([.. PlannedCommands.Agree(partnership), .. commands.Allot(partnership)]))];
        foreach (var learner in plan.Learners)
            Project<Learner, LearnerCommand, LearnerEvent>([PlannedCommands.Register(learner)]);
        Runs = [.. plan.Runs.Select(run => Project<CourseRun, CourseRunCommand, CourseRunEvent>(CommandsOf(run, commands)))];
        Credentials = [.. plan.Credentials.Issued.Select(credential => Project<Credential, CredentialCommand, CredentialEvent>(
            PlannedCommands.Amend(credential) is { } amended ? [PlannedCommands.Issue(credential), amended] : [PlannedCommands.Issue(credential)]))];
        Cohorts = [.. plan.Cohorts.Select(cohort => Project<Cohort, CohortCommand, CohortEvent>(PlannedCommands.Gather(cohort)))];
    }

    /// <summary>Commands refused by the rules, with the reason.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    public IReadOnlyDictionary<Guid, Programme> Programmes { get; }

    public IReadOnlyList<Partnership> Partnerships { get; }

    public IReadOnlyList<CourseRun> Runs { get; }

    public IReadOnlyList<Credential> Credentials { get; }

    public IReadOnlyList<Cohort> Cohorts { get; }

    public static PlannedWorld Of(DemonstrationPlan plan) => new(plan);

    private static IEnumerable<CourseRunCommand> CommandsOf(PlannedRun run, PlannedCommands commands) =>
    [
        PlannedCommands.Schedule(run),
        .. run.Blocks.Select(block => new ReserveBlock(new CommandContext(Actor.System), block.AllotmentId, block.PartnershipId, block.Seats, run.IsEntryClosed)),
        .. commands.Enrolments(run),
        .. PlannedCommands.EndEntry(run) is { } end ? [end] : Array.Empty<CourseRunCommand>(),
        .. commands.Withdrawals(run),
        .. commands.Results(run),
        .. commands.Close(run) is { } close ? [close] : Array.Empty<CourseRunCommand>(),
    ];

    private TState Project<TState, TCommand, TEvent>(IEnumerable<TCommand> commands)
        where TState : IAggregate<TState, TCommand, TEvent>
        where TCommand : Command
        where TEvent : class
    {
        var state = TState.Initial();
        foreach (var command in commands)
        {
            var decision = TState.Decide(state, (TCommand)(command with { Context = command.Context with { At = _now } }));
            if (decision.Refusal is { } refusal)
                _refusals.Add($"{refusal.Code} {refusal.Field}: {command}");
            foreach (var @event in decision.Events)
                state = TState.Evolve(state, @event);
        }

        return state;
    }
}
