using AiTalent.Application.Localization;

namespace AiTalent.Api.Privacy.Downloads;

/// <summary>All that is kept about a person, as a ZIP for them alone; gone after some days.</summary>
internal sealed class Download
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>The account that it is for; it has one at a time.</summary>
    public Guid AccountId { get; init; }

    /// <summary>vi, ko or en.</summary>
    public required string Language { get; set; }

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; set; }

    /// <summary>UTC; null as long as it is being made.</summary>
    public DateTime? ReadyAt { get; set; }

    public byte[]? Content { get; set; }
}
