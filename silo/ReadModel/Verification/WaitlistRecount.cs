using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Verification;

/// <summary>Maintains the waitlists of a run independently: one for the open part and one for each block.</summary>
internal sealed class WaitlistRecount
{
    private readonly Dictionary<Guid, SortedSet<long>> _eligible = [];
    private readonly Dictionary<Guid, int> _waiting = [];
    private readonly Dictionary<Guid, (Guid Part, long Ticket, bool Eligible)> _enrolments = [];
    private long _next;

    /// <returns>The rule that the event violates, or null.</returns>
    public string? Follow(EnrolmentEvent @event)
    {
        switch (@event)
        {
            case LearnerWaitlisted e:
                return Join(e);
            case EligibilityChanged e when _enrolments.TryGetValue(e.LearnerId, out var enrolment):
                Eligible(enrolment.Part, enrolment.Ticket, e.Eligible);
                _enrolments[e.LearnerId] = enrolment with { Eligible = e.Eligible };
                return null;
            case LearnerPromoted or SeatOffered:
                var isFirst = IsFirst(@event.LearnerId);
                Leave(@event.LearnerId);
                return isFirst ? null : "the first eligible learner of the waitlist is served first";
            case EnrolmentWithdrawn or LearnerNotPlaced or EnrolmentCancelled:
                Leave(@event.LearnerId);
                return null;
            default:
                return null;
        }
    }

    private string? Join(LearnerWaitlisted e)
    {
        var part = e.PartnershipId ?? Guid.Empty;
        var waiting = _waiting[part] = _waiting.GetValueOrDefault(part) + 1;
        var ticket = ++_next;
        _enrolments[e.LearnerId] = (part, ticket, true);
        Eligible(part, ticket, true);
        return waiting == e.Position ? null : "who joins the waitlist is last in it";
    }

    private bool IsFirst(Guid learnerId) => _enrolments.TryGetValue(learnerId, out var enrolment) && enrolment.Eligible && _eligible[enrolment.Part].Min == enrolment.Ticket;

    private void Leave(Guid learnerId)
    {
        if (!_enrolments.Remove(learnerId, out var enrolment))
            return;
        _waiting[enrolment.Part]--;
        Eligible(enrolment.Part, enrolment.Ticket, false);
    }

    private void Eligible(Guid part, long ticket, bool isEligible)
    {
        if (!_eligible.TryGetValue(part, out var tickets))
            _eligible.Add(part, tickets = []);
        if (isEligible)
            tickets.Add(ticket);
        else
            tickets.Remove(ticket);
    }
}
