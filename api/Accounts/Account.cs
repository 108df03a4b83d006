using AiTalent.Application.Localization;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>What a person signs in with. What the person is called stands in the people store, what the person may do in the log.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>The learner that this person is, from the day that the learner is registered.</summary>
    public Guid LearnerId { get; init; }

    /// <summary>Of the mails to this person: vi, ko or en.</summary>
    public string Language { get; set; } = "en";

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>UTC; since when the account is only a shell that waits until its person is erased everywhere.</summary>
    public DateTime? ErasedAt { get; set; }
}
