namespace AiTalent.Domain.CourseRuns;

/// <summary>Seats that are given out together, with those who wait for one: the open part, or one partnership's block.</summary>
internal sealed class SeatPart
{
    private readonly SortedDictionary<long, Place> _eligible = [];
    private readonly SortedDictionary<long, Place> _ineligible = [];

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

    public int PositionOf(Place place) =>
        1 + _eligible.Keys.TakeWhile(ticket => ticket < place.Ticket).Count() + _ineligible.Keys.TakeWhile(ticket => ticket < place.Ticket).Count();

    public IEnumerable<Place> NextEligible(int seats) => _eligible.Values.Take(seats);

    /// <summary>Those who would have been served before the ticket, were they eligible, and have not been told so yet.</summary>
    public IEnumerable<Place> SkippedBefore(long ticket) =>
        _ineligible.Values.TakeWhile(place => place.Ticket < ticket).Where(place => !place.Skipped);
}
