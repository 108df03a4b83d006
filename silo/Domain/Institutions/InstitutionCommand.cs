using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Institutions;

[GenerateSerializer, Immutable]
public abstract record InstitutionCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable]
public sealed record RegisterInstitution(CommandContext Context, Guid InstitutionId, InstitutionDefinition Definition) : InstitutionCommand(Context);

[GenerateSerializer, Immutable]
public sealed record ReviseInstitution(CommandContext Context, InstitutionDefinition Definition, int? ExpectedRevision) : InstitutionCommand(Context);
