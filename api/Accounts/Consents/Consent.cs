using AiTalent.Application.Localization;
using AiTalent.Domain.Consents;

namespace AiTalent.Api.Accounts.Consents;

/// <summary>Represents a person's consent to one use of their data. A row changes only when the consent is withdrawn.</summary>
internal sealed class Consent
{
    public Guid Id { get; init; }

    public Guid AccountId { get; init; }

    /// <summary>One of the values of <see cref="ConsentPurpose"/>.</summary>
    public required string Purpose { get; init; }

    /// <summary>The version of the notice shown to the person.</summary>
    public required string Notice { get; init; }

    /// <summary>The language in which the notice was read.</summary>
    public required string Language { get; init; }

    /// <summary>UTC.</summary>
    public DateTime GivenAt { get; init; }

    /// <summary>UTC; null while the consent is in force.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Creates a consent to the current version of the notice.</summary>
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
