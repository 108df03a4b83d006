using System.ComponentModel.DataAnnotations;
using AiTalent.Domain.Programmes;

namespace AiTalent.Api.Programmes;

/// <param name="From">The first day it holds, in the time of Viet Nam; today where left out.</param>
internal sealed record AccreditationRequest([property: Required] AccreditationStatus? Status, DateOnly? From);
