using System.ComponentModel.DataAnnotations;
using AiTalent.Domain.Partnerships;

namespace AiTalent.Api.Partnerships;

/// <param name="InstitutionId">The party that signs; the program's own where left out.</param>
internal sealed record SignatureRequest(Guid? InstitutionId);

/// <param name="Amount">In units of the kind: seats.</param>
/// <param name="InstitutionId">The party that promises; the program's own where left out.</param>
internal sealed record PledgeRequest(Guid? Id, PledgeKind? Kind, [property: Required] int? Amount, Guid? InstitutionId);

/// <param name="ReleaseAt">From then on seats that nobody took go back; the close of the run's entry where left out.</param>
internal sealed record AllotmentRequest(
    Guid? Id, [property: Required] Guid? PledgeId, [property: Required] Guid? CourseRunId, [property: Required] int? Amount, DateTimeOffset? ReleaseAt);

/// <param name="Reason">Why: a code in snake_case.</param>
internal sealed record SeatReturnRequest(string? Reason);
