using AiTalent.Application.Localization;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>Represents the account that a person signs in with. Names are kept in the people store, permissions in the log.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>The id of the learner that this account belongs to; a learner is registered under it later.</summary>
    public Guid LearnerId { get; init; }

    /// <summary>Language of mails to this person: vi, ko or en.</summary>
    public string Language { get; set; } = "en";

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>UTC time from which the account is an empty shell, kept until its person is erased everywhere.</summary>
    public DateTime? ErasedAt { get; set; }
}
