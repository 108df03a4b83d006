using System.Globalization;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Programmes;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Ministry;

/// <summary>A decision that somebody thinks of, as the address of the page holds it until it is confirmed.</summary>
/// <param name="StatusText">As it was chosen.</param>
/// <param name="FromText">As it was typed.</param>
/// <param name="IsAsked">Its effect is wanted.</param>
public sealed record DecisionDraft(string? StatusText, string? FromText, bool IsAsked)
{
    public static DecisionDraft None { get; } = new(null, null, false);

    public AccreditationStatus Status => Enum.TryParse<AccreditationStatus>(StatusText, out var status) && Enum.IsDefined(status) ? status : AccreditationStatus.NotAccredited;

    /// <summary>Today where it is left out.</summary>
    public DateOnly? From => DateOnly.TryParseExact(FromText, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>What cannot be read at all; whatever can be, the rules judge.</summary>
    public Refusal? WrongField => FromText is { Length: > 0 } && From is null ? new Refusal("wrong_day", "from") : null;

    public static DecisionDraft Of(IQueryCollection query) => new(Given(query, "status"), Given(query, "from"), query.ContainsKey("status"));

    private static string? Given(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } value ? value : null;
}
