using System.ComponentModel.DataAnnotations;
using AiTalent.Domain.Partnerships;

namespace AiTalent.Api.Partnerships;

/// <param name="InstitutionId">The signing party; defaults to the API client's own institution.</param>
internal sealed record SignatureRequest(Guid? InstitutionId);

/// <param name="Amount">Number of units of the kind: seats.</param>
/// <param name="InstitutionId">The pledging party; defaults to the API client's own institution.</param>
internal sealed record PledgeRequest(Guid? Id, PledgeKind? Kind, [property: Required] int? Amount, Guid? InstitutionId);

/// <param name="ReleaseAt">Time from which unused seats are released; defaults to the end of the run's entry.</param>
internal sealed record AllotmentRequest(
    Guid? Id, [property: Required] Guid? PledgeId, [property: Required] Guid? CourseRunId, [property: Required] int? Amount, DateTimeOffset? ReleaseAt);

/// <param name="Reason">The reason, as a code in snake_case.</param>
internal sealed record SeatReturnRequest(string? Reason);
