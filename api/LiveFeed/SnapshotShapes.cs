using System.Text.Json.Serialization;
using AiTalent.Api.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.LiveFeed;

/// <summary>The topic <c>national</c>.</summary>
internal sealed record NationalUpdate(string Topic, long Position, DateTimeOffset At, long Target, ShownFigures National, ProgressResponse Progress);

/// <param name="Engineers">Of the countries whose learners the target counts; left out where it may not be shown.</param>
/// <param name="Others">The engineers of each other country; those that may not be shown are left out.</param>
internal sealed record ProgressResponse(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Engineers, IReadOnlyDictionary<string, long> Others)
{
    public static ProgressResponse From(NationalTarget target, IReadOnlyDictionary<string, long?> byCountry) => new(
        NationalProgress.EngineersOf(target, byCountry), NationalProgress.OthersOf(target, byCountry));
}

/// <summary>A course run's seats.</summary>
/// <param name="Capacity">Null is unlimited.</param>
/// <param name="SeatsLeft">Of the open part; null is unlimited.</param>
internal sealed record SeatsUpdate(string Topic, long Position, DateTimeOffset At, int? Capacity, int Taken, int? SeatsLeft, int Waitlisted);

/// <summary>A country, an institution, a programme, a partnership.</summary>
/// <param name="Totals">Null where no measure may be shown; a single one that may not be is null as well.</param>
internal sealed record FiguresUpdate(string Topic, long Position, DateTimeOffset At, ShownFigures? Totals);
