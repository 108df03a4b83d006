using AiTalent.Api.Totals;

namespace AiTalent.Api.LiveFeed;

/// <summary>The topic <c>national</c>.</summary>
internal sealed record NationalTold(string Topic, long Position, DateTimeOffset At, long Target, ShownFigures National);

/// <summary>A course run's seats.</summary>
/// <param name="Capacity">Null is unlimited.</param>
/// <param name="SeatsLeft">Of the open part; null is unlimited.</param>
internal sealed record SeatsTold(string Topic, long Position, DateTimeOffset At, int? Capacity, int Taken, int? SeatsLeft, int Waitlisted);

/// <summary>A country, an institution, a programme, a partnership.</summary>
/// <param name="Totals">Null where no measure may be shown; a single one that may not be is null as well.</param>
internal sealed record FiguresTold(string Topic, long Position, DateTimeOffset At, ShownFigures? Totals);
