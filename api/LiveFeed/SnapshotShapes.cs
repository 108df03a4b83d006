using System.Text.Json.Serialization;
using AiTalent.Api.Totals;
using AiTalent.Web.National;

namespace AiTalent.Api.LiveFeed;

/// <summary>Represents the topic <c>national</c>.</summary>
internal sealed record NationalUpdate(string Topic, long Position, DateTimeOffset At, long Target, ShownFigures National, ProgressResponse Progress);

/// <param name="Engineers">Engineers of the countries whose learners the target counts; omitted if it may not be shown.</param>
/// <param name="Others">The engineers of each other country; those that may not be shown are omitted.</param>
internal sealed record ProgressResponse(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Engineers, IReadOnlyDictionary<string, long> Others)
{
    public static ProgressResponse From(NationalTarget target, IReadOnlyDictionary<string, long?> byCountry) => new(
        NationalProgress.EngineersOf(target, byCountry), NationalProgress.OthersOf(target, byCountry));
}

/// <summary>Represents the seats of a course run.</summary>
/// <param name="Capacity">Null is unlimited.</param>
/// <param name="SeatsLeft">Open seats that are free; null is unlimited.</param>
internal sealed record SeatsUpdate(string Topic, long Position, DateTimeOffset At, int? Capacity, int Taken, int? SeatsLeft, int Waitlisted);

/// <summary>Represents the figures of a country, an institution, a programme or a partnership.</summary>
/// <param name="Totals">Null if no measure may be shown; a single measure that may not be shown is also null.</param>
internal sealed record FiguresUpdate(string Topic, long Position, DateTimeOffset At, ShownFigures? Totals);
