using System.ComponentModel.DataAnnotations;

namespace AiTalent.Api.Enrolments;

internal sealed record TransferBody([property: Required] Guid? TargetRunId);
