using AiTalent.Contracts.Cohorts;
using AiTalent.Contracts.Commands;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.Decisions;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using AiTalent.Grains.Learners;
using Orleans.Concurrency;

namespace AiTalent.Grains.Cohorts;

[Reentrant]
[GrainType("cohort")]
public sealed class CohortGrain(EventLog log, KnownIds known, LearnerDirectory learners, StreamDirectory streams)
    : EventSourcedGrain<Cohort, CohortCommand, CohortEvent>(log), ICohortGrain
{
    protected override string Stream => StreamName.Cohort(this.GetPrimaryKey());

    public async Task<Outcome<CohortState>> Execute(CohortCommand command) => await UnknownIn(command) is { } refusal
        ? Outcome<CohortState>.Refused(refusal)
        : await Execute(command, Describe);

    public Task<CohortState?> Find() => Read(state => state.Definition is null ? null : Describe(state));

    private async ValueTask<Refusal?> UnknownIn(CohortCommand command) => command switch
    {
        CreateCohort create => await UnknownIn(create.Definition),
        ReviseCohort revise => await UnknownIn(revise.Definition),
        AddMembers add => await UnknownIn(add),
        EnrolCohort enrol when !await streams.ExistsAsync(StreamName.CourseRun(enrol.CourseRunId), CancellationToken.None) => CommandRefusals.UnknownCourseRun,
        _ => null,
    };

    private async ValueTask<Refusal?> UnknownIn(CohortDefinition definition) =>
        await known.InstitutionsAsync([definition.InstitutionId], "institutionId")
        ?? await known.ProgrammesAsync(definition.ProgrammeId is { } programme ? [programme] : [], "programmeId");

    private async ValueTask<Refusal?> UnknownIn(AddMembers add)
    {
        foreach (var learner in add.LearnerIds)
        {
            if (await learners.FindAsync(learner, CancellationToken.None) is null)
                return CommandRefusals.UnknownLearner with { Field = "learnerIds" };
        }

        return null;
    }

    private static CohortState Describe(Cohort state) => new(state.Id, state.Definition!, state.Revision, [.. state.Members], state.Staff);
}
