using System.ComponentModel.DataAnnotations;
using AiTalent.Domain.Credentials;

namespace AiTalent.Api.Credentials;

/// <param name="Answer">What the holder answers.</param>
internal sealed record ReviewAnswerRequest([property: Required] ReviewAnswer? Answer);
