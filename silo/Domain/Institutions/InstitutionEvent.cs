using Orleans;

namespace AiTalent.Domain.Institutions;

[GenerateSerializer, Immutable, Alias("InstitutionEvent")]
public abstract record InstitutionEvent;

[GenerateSerializer, Immutable, Alias("InstitutionRegistered")]
public sealed record InstitutionRegistered(Guid InstitutionId, InstitutionDefinition Definition) : InstitutionEvent;

[GenerateSerializer, Immutable, Alias("InstitutionRevised")]
public sealed record InstitutionRevised(InstitutionDefinition Definition) : InstitutionEvent;
