using AiTalent.Domain.Decisions;
using Orleans;

namespace AiTalent.Domain.Institutions;

[GenerateSerializer, Immutable, Alias("InstitutionCommand")]
public abstract record InstitutionCommand(CommandContext Context) : Command(Context);

[GenerateSerializer, Immutable, Alias("RegisterInstitution")]
public sealed record RegisterInstitution(CommandContext Context, Guid InstitutionId, InstitutionDefinition Definition) : InstitutionCommand(Context);

[GenerateSerializer, Immutable, Alias("ReviseInstitution")]
public sealed record ReviseInstitution(CommandContext Context, InstitutionDefinition Definition, int? ExpectedRevision) : InstitutionCommand(Context);
