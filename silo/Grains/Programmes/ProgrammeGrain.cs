using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Programmes;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Programmes;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using Orleans.Concurrency;

namespace AiTalent.Grains.Programmes;

[Reentrant]
[GrainType("programme")]
public sealed class ProgrammeGrain(EventLog log, KnownIds known)
    : EventSourcedGrain<Programme, ProgrammeCommand, ProgrammeEvent>(log), IProgrammeGrain
{
    protected override string Stream => StreamName.Programme(this.GetPrimaryKey());

    public async Task<Outcome<ProgrammeState>> Execute(ProgrammeCommand command) => await UnknownIn(command) is { } refusal
        ? Outcome<ProgrammeState>.Refused(refusal)
        : await Execute(command, Describe);

    public Task<ProgrammeState?> Find() => Read(state => state.Definition is null ? null : Describe(state));

    private ValueTask<Refusal?> UnknownIn(ProgrammeCommand command) => command switch
    {
        CreateProgramme { Definition: var definition } => UnknownIn(definition),
        ReviseProgramme { Definition: var definition } => UnknownIn(definition),
        _ => ValueTask.FromResult<Refusal?>(null),
    };

    private async ValueTask<Refusal?> UnknownIn(ProgrammeDefinition definition) =>
        await known.InstitutionsAsync(definition.Institutions, "institutions") ?? await known.CoursesAsync(definition.RequiredCourses, "requiredCourses");

    private static ProgrammeState Describe(Programme state) => new(state.Id, state.Definition!, state.Revision, state.Accreditation.Periods, state.Proposal);
}
