namespace AiTalent.Load.Oulad;

/// <summary>Represents a row of <c>active-by-day.csv</c>.</summary>
internal readonly record struct DayOfSeries(string Presentation, int Day, int Registered, int Unregistered, int Active);
