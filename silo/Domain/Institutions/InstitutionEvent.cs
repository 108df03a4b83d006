using Orleans;

namespace AiTalent.Domain.Institutions;

[GenerateSerializer, Immutable]
public abstract record InstitutionEvent;

[GenerateSerializer, Immutable]
public sealed record InstitutionRegistered(Guid InstitutionId, InstitutionDefinition Definition) : InstitutionEvent;

[GenerateSerializer, Immutable]
public sealed record InstitutionRevised(InstitutionDefinition Definition) : InstitutionEvent;
