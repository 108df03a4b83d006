namespace AiTalent.Domain.CourseRuns;

/// <summary>Seats that are given out together, with those who wait for one: the open part, or one partnership's block.</summary>
internal sealed class SeatPart
{
    // Whoever comes joins at the end, and everybody asks for their own place in line: a list finds it by halving, a tree by counting.
    private readonly SortedList<long, Place> _eligible = [];
    private readonly SortedList<long, Place> _ineligible = [];

    public int Taken { get; set; }

    public int Waiting => _eligible.Count + _ineligible.Count;

    public bool HasEligibleWaiting => _eligible.Count > 0;

    public IEnumerable<Place> InOrder => _eligible.Values.Concat(_ineligible.Values).OrderBy(place => place.Ticket);

    public void Join(Place place) => (place.Eligible ? _eligible : _ineligible).Add(place.Ticket, place);

    public void Leave(Place place)
    {
        if (!_eligible.Remove(place.Ticket))
            _ineligible.Remove(place.Ticket);
    }

    public int PositionOf(Place place) => 1 + CountBefore(_eligible.Keys, place.Ticket) + CountBefore(_ineligible.Keys, place.Ticket);

    public IEnumerable<Place> NextEligible(int seats) => _eligible.Values.Take(seats);

    /// <summary>Those who would have been served before the ticket, were they eligible, and have not been told so yet.</summary>
    public IEnumerable<Place> SkippedBefore(long ticket) =>
        _ineligible.Values.TakeWhile(place => place.Ticket < ticket).Where(place => !place.Skipped);

    private static int CountBefore(IList<long> tickets, long ticket)
    {
        var (from, to) = (0, tickets.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (tickets[middle] < ticket)
                from = middle + 1;
            else
                to = middle;
        }

        return from;
    }
}
