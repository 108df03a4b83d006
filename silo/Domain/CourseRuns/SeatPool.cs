namespace AiTalent.Domain.CourseRuns;

/// <summary>
/// Represents seats that are assigned together, with their waitlist: the open part or one partnership's block.
/// </summary>
internal sealed class SeatPool
{
    // New entries are appended, and positions are queried often: a sorted list finds one by binary search, a tree
    // by counting.
    private readonly SortedList<long, Enrolment> _eligible = [];
    private readonly SortedList<long, Enrolment> _ineligible = [];

    public int Taken { get; set; }

    public int Waiting => _eligible.Count + _ineligible.Count;

    public bool HasEligibleWaiting => _eligible.Count > 0;

    public void Join(Enrolment enrolment) => (enrolment.Eligible ? _eligible : _ineligible).Add(enrolment.Ticket, enrolment);

    public void Leave(Enrolment enrolment)
    {
        if (!_eligible.Remove(enrolment.Ticket))
            _ineligible.Remove(enrolment.Ticket);
    }

    public int PositionOf(Enrolment enrolment) => 1 + CountBefore(_eligible.Keys, enrolment.Ticket) + CountBefore(_ineligible.Keys, enrolment.Ticket);

    public IEnumerable<Enrolment> NextEligible(int seats) => _eligible.Values.Take(seats);

    /// <summary>
    /// Returns the learners who would have been served before the ticket if they were eligible, and whose skipping
    /// has not been recorded yet.
    /// </summary>
    public IEnumerable<Enrolment> SkippedBefore(long ticket) =>
        _ineligible.Values.TakeWhile(enrolment => enrolment.Ticket < ticket).Where(enrolment => !enrolment.Skipped);

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
