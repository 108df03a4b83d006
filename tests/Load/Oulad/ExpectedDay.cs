namespace AiTalent.Load.Oulad;

/// <summary>
/// Represents a day of the series as expected on the platform: the counts of the data set up to that day, with every row on the day on
/// which it takes effect here.
/// </summary>
internal readonly record struct ExpectedDay(int Day, long Registered, long Unregistered, long Active)
{
    /// <param name="rows">The registrations of the presentation.</param>
    /// <param name="series">The days in order.</param>
    public static IEnumerable<ExpectedDay> Of(Presentation presentation, IReadOnlyCollection<Registration> rows, IEnumerable<DayOfSeries> series)
    {
        var elsewhere = rows.Where(row => row.UnregisteredOn is { } day && day != row.WithdrawnOn).CountBy(row => row.UnregisteredOn!.Value).ToDictionary();
        var (registered, unregistered) = (0, 0);
        foreach (var day in series)
        {
            registered += day.Registered;
            unregistered += day.Unregistered - elsewhere.GetValueOrDefault(day.Day);
            yield return day.Day <= presentation.Length
                ? new ExpectedDay(day.Day, registered, unregistered, day.Active)
                : new ExpectedDay(
                    day.Day,
                    registered + rows.Count(row => row.RegisteredOn is null),
                    unregistered + rows.Count(row => row.WithdrawnOn == presentation.DayAfterLast) - rows.Count(row => row is { WithdrawnOn: not null, FinishedOn: not null }),
                    day.Active - rows.Count(row => row.RegisteredOn is not null && !(row.UnregisteredOn <= day.Day)));
        }
    }
}
