namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    private void Apply(EnrolmentEvent @event)
    {
        if (TransferSteps.Of(@event) is { } transfer)
            _transfers[transfer.TransferId] = new(transfer.Step, (@event as HoldRefused)?.Reason);
        if (@event is HoldRefused)
            return;

        var enrolment = EnrolmentFor(@event);
        var part = PartOf(enrolment);
        switch (@event)
        {
            case WaitlistSkipped:
                enrolment.Skipped = true;
                return;
            case EligibilityChanged e:
                part.Leave(enrolment);
                enrolment.Eligible = e.Eligible;
                enrolment.Skipped = false;
                part.Join(enrolment);
                return;
            case TransferRequested e:
                enrolment.TransferId = e.TransferId;
                return;
            case TransferCancelled:
                enrolment.TransferId = null;
                return;
        }

        Move(enrolment, part, StatusChange.Of(@event)!.Value);
        enrolment.LastEffectiveAt = @event.EffectiveAt;
        enrolment.Until = @event switch
        {
            SeatOffered e => e.Until,
            LearnerNominated e => e.Until,
            SeatHeld e => e.Until,
            _ => null,
        };
        enrolment.TransferId = (@event as SeatHeld)?.TransferId;
        enrolment.Grade = (@event as ResultRecorded)?.Grade;
    }

    /// <summary>
    /// Returns the learner's enrolment. A new attempt starts a new one, for the partnership and programme of its
    /// event.
    /// </summary>
    private Enrolment EnrolmentFor(EnrolmentEvent @event) => @event switch
    {
        LearnerEnrolled e => Start(e.LearnerId, e.Attempt, e.ProgrammeId, e.PartnershipId),
        LearnerWaitlisted e => Start(e.LearnerId, e.Attempt, e.ProgrammeId, e.PartnershipId, e.IsNominated),
        LearnerNominated e => Start(e.LearnerId, e.Attempt, null, e.PartnershipId, isNominated: true),
        SeatHeld e => Start(e.LearnerId, e.Attempt, e.ProgrammeId, null),
        _ => _enrolments[@event.LearnerId],
    };

    private Enrolment Start(Guid learnerId, int attempt, Guid? programmeId, Guid? partnershipId, bool isNominated = false)
    {
        if (Find(learnerId) is { } last && last.Status.TakesSeat())
            PartOf(last).Taken--;
        var enrolment = new Enrolment(learnerId)
        {
            Status = EnrolmentStatus.Expired,
            Attempt = attempt,
            ProgrammeId = programmeId,
            PartnershipId = partnershipId,
            Eligible = true,
            IsNominated = isNominated,
        };
        _enrolments[learnerId] = enrolment;
        return enrolment;
    }

    private void Move(Enrolment enrolment, SeatPool part, EnrolmentStatus to)
    {
        if (enrolment.Status == EnrolmentStatus.Waitlisted)
            part.Leave(enrolment);
        part.Taken += (to.TakesSeat() ? 1 : 0) - (enrolment.Status.TakesSeat() ? 1 : 0);
        enrolment.Status = to;
        if (to != EnrolmentStatus.Waitlisted)
            return;
        enrolment.Ticket = _nextTicket++;
        part.Join(enrolment);
    }
}
