using System.ComponentModel.DataAnnotations;
using AiTalent.Domain.Credentials;

namespace AiTalent.Api.Credentials;

/// <param name="Answer">The holder's answer.</param>
internal sealed record ReviewAnswerRequest([property: Required] ReviewAnswer? Answer);
