using System.ComponentModel.DataAnnotations;
using AiTalent.Domain.Programmes;

namespace AiTalent.Api.Programmes;

/// <param name="From">The first day of validity, in the time of Viet Nam; defaults to today.</param>
internal sealed record AccreditationRequest([property: Required] AccreditationStatus? Status, DateOnly? From);
