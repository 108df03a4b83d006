using AiTalent.Application.Localization;
using AiTalent.Domain.Consents;

namespace AiTalent.Api.Accounts.Consents;

/// <summary>That a person agreed to one use of their data, and whether that still stands. A row is never changed but to be ended.</summary>
internal sealed class Consent
{
    public Guid Id { get; init; }

    public Guid AccountId { get; init; }

    /// <summary>One of <see cref="ConsentPurpose"/>.</summary>
    public required string Purpose { get; init; }

    /// <summary>The version of the notice that the person saw.</summary>
    public required string Notice { get; init; }

    /// <summary>The language that the notice was read in.</summary>
    public required string Language { get; init; }

    /// <summary>UTC.</summary>
    public DateTime GivenAt { get; init; }

    /// <summary>UTC; null as long as it stands.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>To the notice that is shown today.</summary>
    public static Consent Given(Guid accountId, string purpose, string language, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(),
        AccountId = accountId,
        Purpose = purpose,
        Notice = ConsentPurpose.Notice,
        Language = language,
        GivenAt = at.UtcDateTime,
    };
}
