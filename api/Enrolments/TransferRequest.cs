using System.ComponentModel.DataAnnotations;

namespace AiTalent.Api.Enrolments;

internal sealed record TransferRequest([property: Required] Guid? TargetRunId);
