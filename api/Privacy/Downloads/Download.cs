using AiTalent.Application.Localization;

namespace AiTalent.Api.Privacy.Downloads;

/// <summary>Represents a ZIP file with all data kept about a person, for that person only; deleted after some days.</summary>
internal sealed class Download
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>The account that it belongs to; an account has one at a time.</summary>
    public Guid AccountId { get; init; }

    /// <summary>vi, ko or en.</summary>
    public required string Language { get; set; }

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; set; }

    /// <summary>UTC; null while it is being created.</summary>
    public DateTime? ReadyAt { get; set; }

    public byte[]? Content { get; set; }
}
