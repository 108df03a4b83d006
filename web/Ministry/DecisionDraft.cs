using System.Globalization;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Programmes;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Ministry;

/// <summary>Represents a draft decision, kept in the page's address until it is confirmed.</summary>
/// <param name="StatusText">The selected status.</param>
/// <param name="FromText">The day as typed.</param>
/// <param name="IsAsked">True if its effect was requested.</param>
public sealed record DecisionDraft(string? StatusText, string? FromText, bool IsAsked)
{
    public static DecisionDraft None { get; } = new(null, null, false);

    public AccreditationStatus Status => Enum.TryParse<AccreditationStatus>(StatusText, out var status) && Enum.IsDefined(status) ? status : AccreditationStatus.NotAccredited;

    /// <summary>Gets the effective day; today if omitted.</summary>
    public DateOnly? From => DateOnly.TryParseExact(FromText, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Gets the refusal for a value that cannot be parsed; the rules check all others.</summary>
    public Refusal? WrongField => FromText is { Length: > 0 } && From is null ? new Refusal("wrong_day", "from") : null;

    public static DecisionDraft Of(IQueryCollection query) => new(Given(query, "status"), Given(query, "from"), query.ContainsKey("status"));

    private static string? Given(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } value ? value : null;
}
