using Orleans;

namespace AiTalent.Domain.Programmes;

[GenerateSerializer, Immutable]
public abstract record ProgrammeEvent;

[GenerateSerializer, Immutable]
public sealed record ProgrammeCreated(Guid ProgrammeId, ProgrammeDefinition Definition) : ProgrammeEvent;

[GenerateSerializer, Immutable]
public sealed record ProgrammeRevised(ProgrammeDefinition Definition) : ProgrammeEvent;

[GenerateSerializer, Immutable]
public sealed record AccreditationChanged(AccreditationStatus Status, DateOnly From) : ProgrammeEvent;
