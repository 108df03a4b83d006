using System.ComponentModel.DataAnnotations;

namespace AiTalent.Api.Programmes;

/// <param name="Revision">The revision of the proposal to decide on: <c>proposalRevision</c> of the programme.</param>
internal sealed record ProposalRequest([property: Required] int? Revision);

/// <param name="Revision">The revision of the proposal to decide on: <c>proposalRevision</c> of the programme.</param>
/// <param name="Reason">A code in snake_case.</param>
internal sealed record ProposalRejectionRequest([property: Required] int? Revision, [property: Required] string? Reason);
